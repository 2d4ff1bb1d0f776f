/* The viewer of pictures: one script for the saved page, the notebook and the local page.

   It shows, hides, moves and enlarges what stands in the page already, and makes no words of its
   own but counts. It asks nothing of the network, keeps nothing, and never makes elements out of
   text: whatever a person has written is only ever put in as text.

   processmapViewer.mount(root) takes an element with the class "pm" as `renderers/html.py` makes
   it, and gives back {go, choose, present, unmount}. Nothing outside the root is looked for or
   changed, so that several can stand in one document. */
(function (global) {
  "use strict";

  var SVG = "http://www.w3.org/2000/svg";
  var BODY = 12;        /* pixels: the body text at readable size */
  var LEAST = 9;        /* pixels: smaller body text than this is not left so when a picture opens */
  var NEARLY = 0.94;    /* so little smaller, and a picture is shown whole rather than cut */
  var CLOSEST = 40;     /* times the whole picture, at most */
  var PLAIN_STEP = 0.15;
  var WAYS = {ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1]};

  function list(nodes) { return Array.prototype.slice.call(nodes); }

  function numbers(words) { return words.split(" ").map(Number); }

  function drawn(name, parent) {
    var made = document.createElementNS(SVG, name);
    parent.appendChild(made);
    return made;
  }

  /* Where a box stands in its picture: read from what is written, so that it is known of a picture
     that is not shown too. */
  function spot(box) {
    return {
      x: Number(box.getAttribute("x")), y: Number(box.getAttribute("y")),
      width: Number(box.getAttribute("width")), height: Number(box.getAttribute("height"))
    };
  }

  /* ---- One picture in its frame ------------------------------------------------------------- */

  function Picture(section) {
    this.section = section;
    this.name = section.getAttribute("data-view");
    this.frame = section.querySelector(".frame");
    this.svg = this.frame.querySelector("svg");
    this.full = numbers(this.svg.getAttribute("viewBox"));
    this.now = this.full.slice();
    this.body = Number(this.frame.getAttribute("data-body"));
    this.heads = JSON.parse(this.frame.getAttribute("data-heads"));
    this.boxes = list(this.svg.querySelectorAll("[role=button]"));
    this.card = section.querySelector(".card");
    this.near = false;
    this.opened = false;
    this.chosen = null;
    this.ring = null;
    this.strips = null;
  }

  Picture.prototype.articleOf = function (box) {
    return document.getElementById("about-" + box.getAttribute("data-box"));
  };

  Picture.prototype.groupOf = function (box) {
    return document.getElementById(box.getAttribute("data-box"));
  };

  Picture.prototype.isShown = function () {
    return this.svg.clientWidth > 0 && this.svg.clientHeight > 0;
  };

  Picture.prototype.scale = function () {
    return Math.min(this.svg.clientWidth / this.now[2], this.svg.clientHeight / this.now[3]);
  };

  Picture.prototype.show = function () {
    this.svg.setAttribute("viewBox", this.now.join(" "));
    this.keepHeads();
  };

  Picture.prototype.all = function () {
    this.near = false;
    this.frame.classList.remove("near");
    this.now = this.full.slice();
    this.show();
  };

  /* Fill the frame at a scale, with a point of the picture in its middle; what lies outside the
     picture is not shown where that can be helped. */
  Picture.prototype.fill = function (scale, x, y) {
    this.near = true;
    this.frame.classList.add("near");
    var wide = this.svg.clientWidth / scale, tall = this.svg.clientHeight / scale;
    this.now = [within(x - wide / 2, wide, this.full[2]), within(y - tall / 2, tall, this.full[3]), wide, tall];
    this.show();
  };

  function within(start, size, whole) {
    if (size >= whole) return (whole - size) / 2;
    return Math.min(Math.max(start, 0), whole - size);
  }

  Picture.prototype.zoom = function (by, x, y) {
    if (!this.isShown()) return;
    var before = this.scale(), middleX = this.now[0] + this.now[2] / 2, middleY = this.now[1] + this.now[3] / 2;
    this.all();
    var whole = this.scale(), wanted = Math.min(before / by, whole * CLOSEST);
    if (wanted <= whole * 1.001) return;
    if (x === undefined) { x = middleX; y = middleY; }
    var share = before / wanted;
    this.fill(wanted, x - (x - middleX) * share, y - (y - middleY) * share);
  };

  Picture.prototype.move = function (dx, dy) {
    this.now[0] += dx * this.now[2];
    this.now[1] += dy * this.now[3];
    this.show();
  };

  /* At readable size, with the chosen box in the middle; where none is, from the beginning of the
     picture, with its title in sight. */
  Picture.prototype.readable = function () {
    if (!this.isShown()) return;
    this.all();
    var scale = Math.max(this.scale(), BODY / this.body);
    var asWide = this.svg.clientWidth / this.full[2];
    /* A little smaller, where nothing then has to be cut at the sides. */
    if (asWide < scale && asWide * this.body >= LEAST) scale = Math.max(this.scale(), asWide);
    if (!this.chosen) { this.fill(scale, 0, 0); return; }
    var at = spot(this.chosen);
    /* From the beginning, with the title in sight, where the chosen box is in sight from there too. */
    if (at.x + at.width <= this.svg.clientWidth / scale && at.y + at.height <= this.svg.clientHeight / scale) {
      this.fill(scale, 0, 0);
      return;
    }
    this.fill(scale, at.x + at.width / 2 - this.covered() / 2, at.y + at.height / 2);
  };

  /* How much of the picture, from the left, the titles of rows may lie over. */
  Picture.prototype.covered = function () {
    var wide = Math.max.apply(null, this.heads.map(function (head) { return head.rowWidth; }));
    return this.titlesFit(wide, BODY / this.body) ? wide : 0;
  };

  Picture.prototype.titlesFit = function (wide, scale) {
    return wide > 0 && wide * scale < this.svg.clientWidth * 0.42;
  };

  /* Whether the whole is hardly smaller than what can be read. */
  Picture.prototype.nearlyWhole = function () {
    return this.scale() * this.body >= LEAST * NEARLY;
  };

  /* The first time it is seen: whole where it can be read so, else at readable size. */
  Picture.prototype.open = function () {
    if (!this.isShown()) return;
    if (!this.opened) {
      this.opened = true;
      if (this.scale() * this.body < LEAST && !this.nearlyWhole()) { this.readable(); return; }
    }
    if (!this.near) this.all();
    else this.fill(this.scale(), this.now[0] + this.now[2] / 2, this.now[1] + this.now[3] / 2);
  };

  /* Around some boxes, large, for the story. */
  Picture.prototype.around = function (boxes) {
    this.all();
    if (!boxes.length) return;
    var left = Infinity, top = Infinity, right = -Infinity, bottom = -Infinity;
    boxes.forEach(function (box) {
      var at = spot(box);
      left = Math.min(left, at.x); top = Math.min(top, at.y);
      right = Math.max(right, at.x + at.width); bottom = Math.max(bottom, at.y + at.height);
    });
    var whole = this.scale();
    var scale = Math.min(
      this.svg.clientWidth / (right - left) * 0.8,
      this.svg.clientHeight / (bottom - top) * 0.6,
      whole * 2.2
    );
    if (scale > whole * 1.05) this.fill(scale, (left + right) / 2, (top + bottom) / 2);
  };

  Picture.prototype.holds = function (box) {
    var at = spot(box), now = this.now;
    return at.x >= now[0] && at.y >= now[1] && at.x + at.width <= now[0] + now[2] && at.y + at.height <= now[1] + now[3];
  };

  Picture.prototype.reveal = function (box) {
    if (this.holds(box)) return;
    var at = spot(box);
    this.now[0] = within(at.x + at.width / 2 - this.now[2] / 2, this.now[2], this.full[2]);
    this.now[1] = within(at.y + at.height / 2 - this.now[3] / 2, this.now[3], this.full[3]);
    this.show();
  };

  /* The titles of columns and rows stay in sight: two strips over the frame show once more the
     piece of the picture where they stand. */
  Picture.prototype.keepHeads = function () {
    if (!this.near) { this.dropHeads(); return; }
    var now = this.now, scale = this.scale(), found = null;
    this.heads.forEach(function (head) {
      if (now[1] < head.bottom && now[1] + now[3] > head.top && (!found || head.top <= now[1])) found = head;
    });
    if (!found) { this.dropHeads(); return; }
    if (!this.strips) this.strips = [this.strip("head-left"), this.strip("head-top")];
    var wide = this.svg.clientWidth, tall = this.svg.clientHeight, high = found.headHeight;
    var topShown = high > 0 && now[1] > found.headTop && high * scale < tall * 0.3;
    var leftShown = now[0] > found.rowLeft && this.titlesFit(found.rowWidth, scale);
    var below = Math.max(topShown ? high : 0, found.rowTop - now[1]);
    /* The foot of the picture belongs to no row: over it the strip would put one sentence on another. */
    var rows = Math.min(now[3], found.rowBottom - now[1]) - below;
    place(this.strips[0], leftShown && rows > 0, 0, below * scale, found.rowWidth * scale, rows * scale,
      [found.rowLeft, now[1] + below, found.rowWidth, rows]);
    place(this.strips[1], topShown, 0, 0, wide, high * scale, [now[0], found.headTop, now[2], high]);
  };

  function place(strip, shown, x, y, wide, tall, view) {
    strip.style.display = shown ? "block" : "none";
    if (!shown) return;
    strip.style.left = x + "px"; strip.style.top = y + "px";
    strip.style.width = wide + "px"; strip.style.height = tall + "px";
    strip.setAttribute("viewBox", view.join(" "));
  }

  Picture.prototype.strip = function (name) {
    var made = drawn("svg", this.frame);
    made.setAttribute("class", "head " + name);
    made.setAttribute("aria-hidden", "true");
    made.setAttribute("preserveAspectRatio", "none");
    made.setAttribute("font-family", this.svg.getAttribute("font-family"));
    made.setAttribute("font-size", this.svg.getAttribute("font-size"));
    made.setAttribute("fill", this.svg.getAttribute("fill"));
    drawn("use", made).setAttribute("href", "#" + this.section.getAttribute("data-mark") + "-all");
    return made;
  };

  Picture.prototype.dropHeads = function () {
    (this.strips || []).forEach(function (strip) { strip.style.display = "none"; });
  };

  Picture.prototype.mark = function (box) {
    this.chosen = box;
    if (!this.ring) {
      this.ring = drawn("rect", this.svg);
      this.ring.setAttribute("class", "ring");
    }
    var at = spot(box), out = this.body * 0.35;
    this.ring.setAttribute("x", at.x - out); this.ring.setAttribute("y", at.y - out);
    this.ring.setAttribute("width", at.width + 2 * out); this.ring.setAttribute("height", at.height + 2 * out);
    this.ring.setAttribute("rx", out);
    this.boxes.forEach(function (other) {
      var same = other === box;
      other.setAttribute("tabindex", same ? "0" : "-1");
      other.setAttribute("aria-pressed", same ? "true" : "false");
      this.articleOf(other).hidden = !same;
    }, this);
    this.card.querySelector(".hint").hidden = true;
    this.card.querySelector(".place").hidden = false;
    var said = this.card.querySelector("output");
    said.textContent = said.getAttribute("data-words")
      .replace("{number}", this.boxes.indexOf(box) + 1).replace("{count}", this.boxes.length);
  };

  /* What is told of a box in a line: what stands under its heading, without the ties. */
  Picture.prototype.shortly = function (box) {
    var told = list(this.articleOf(box).children).filter(function (each) { return /^(P|DL)$/.test(each.tagName); })
      .map(function (each) {
        return each.tagName === "P" ? each.textContent
          : list(each.querySelectorAll("dd")).map(function (one) { return one.textContent; }).join(" · ");
      });
    return inOneLine(told.slice(0, 3));
  };

  /* Several things said, one after the other: a dot between them, but not after a whole sentence. */
  function inOneLine(said) {
    return said.filter(Boolean).reduce(function (line, each) {
      return !line ? each : line + (/[.?!]$/.test(line) ? " " : " · ") + each;
    }, "");
  }

  /* The boxes as a list, which comes before the picture on a narrow screen. */
  Picture.prototype.fillList = function () {
    var target = this.section.querySelector(".list");
    if (target.children.length) return;
    this.boxes.forEach(function (box) {
      var article = this.articleOf(box), item = document.createElement("li"), link = document.createElement("a");
      var over = article.querySelector(".over");
      var marks = over ? list(over.children).map(function (each) { return each.textContent; }) : [];
      var head = document.createElement("strong"), more = document.createElement("span");
      head.textContent = article.querySelector("h3").textContent;
      more.textContent = inOneLine(marks.concat(this.shortly(box) || []));
      link.setAttribute("href", "#" + box.getAttribute("data-box"));
      link.className = "is-" + article.getAttribute("data-state");
      link.appendChild(head); link.appendChild(more);
      item.appendChild(link); target.appendChild(item);
    }, this);
  };

  function middle(box) {
    var at = box.getBoundingClientRect();
    return [at.left + at.width / 2, at.top + at.height / 2];
  }

  /* The nearest box in a direction: those that lie rather ahead than aside come before the others. */
  Picture.prototype.nearest = function (box, dx, dy) {
    var from = middle(box), best = null, least = Infinity;
    this.boxes.forEach(function (other) {
      if (other === box || this.groupOf(other).classList.contains("dim")) return;
      var to = middle(other), along = (to[0] - from[0]) * dx + (to[1] - from[1]) * dy;
      var aside = Math.abs((to[0] - from[0]) * dy) + Math.abs((to[1] - from[1]) * dx);
      var cost = along + aside + (aside > along ? 10000 : 0);
      if (along > 0.5 && cost < least) { least = cost; best = other; }
    }, this);
    return best;
  };

  Picture.prototype.focus = function (box) {
    this.boxes.forEach(function (other) { other.setAttribute("tabindex", other === box ? "0" : "-1"); });
    this.reveal(box);
    box.focus({preventScroll: this.near});
  };

  /* ---- The viewer ---------------------------------------------------------------------------- */

  function Viewer(root) {
    this.root = root;
    this.stop = new AbortController();
    this.sections = list(root.querySelectorAll(".view"));
    this.pictures = this.sections.filter(function (each) { return each.querySelector(".frame"); })
      .map(function (each) { return new Picture(each); });
    this.tabs = list(root.querySelectorAll("[role=tab]"));
    this.find = root.querySelector("[data-find]");
    this.state = root.querySelector("[data-state-filter]");
    this.said = root.querySelector("[data-said]");
    this.percent = root.querySelector("[data-percent]");
    this.caption = root.querySelector(".caption");
    this.story = JSON.parse(root.getAttribute("data-story") || "[]");
    this.slide = -1;
    this.current = null;
    this.section = null;
  }

  Viewer.prototype.on = function (target, name, act, how) {
    var options = {signal: this.stop.signal};
    for (var key in how || {}) options[key] = how[key];
    target.addEventListener(name, act, options);
  };

  Viewer.prototype.pictureOf = function (box) {
    return this.pictures.find(function (each) { return each.boxes.indexOf(box) >= 0; });
  };

  /* Show a section by its name; give the focus to its tab only where a key asked for it. */
  Viewer.prototype.go = function (name, toTab) {
    var self = this;
    this.sections.forEach(function (each) {
      var now = each.getAttribute("data-view") === name;
      each.classList.toggle("now", now);
      if (now) self.section = each;
    });
    this.tabs.forEach(function (tab) {
      var now = tab.getAttribute("data-to") === name;
      tab.setAttribute("aria-selected", now ? "true" : "false");
      tab.setAttribute("tabindex", now ? "0" : "-1");
      if (now && toTab) tab.focus();
      if (now) tab.parentNode.scrollLeft = tab.offsetLeft - tab.parentNode.clientWidth / 3;
    });
    var words = name === "words";
    this.root.classList.toggle("in-words", words);
    if (!words) {
      this.current = this.pictures.find(function (each) { return each.name === name; }) || null;
      list(this.root.querySelectorAll(".words>section")).forEach(function (each) {
        each.classList.toggle("now", each.getAttribute("data-of") === name);
      });
    }
    this.arrange();
    return this.current;
  };

  /* Fit the picture that is shown to its frame, and use the room that is left under a wide one. */
  Viewer.prototype.arrange = function () {
    var picture = this.current;
    if (!picture || this.root.classList.contains("in-words")) return;
    var stage = picture.section.querySelector(".stage"), more = stage.querySelector(".more");
    picture.frame.classList.remove("snug");
    picture.frame.style.height = "";
    if (more) more.classList.remove("room");
    if (this.slide < 0 && !picture.near && picture.svg.clientWidth && getComputedStyle(stage).display === "flex") {
      var needed = picture.frame.clientWidth * picture.full[3] / picture.full[2];
      var left = picture.frame.clientHeight - needed;
      if (more && left > 112 && picture.frame.clientWidth / picture.full[2] * picture.body >= LEAST) {
        picture.frame.classList.add("snug");
        picture.frame.style.height = needed + 2 + "px";
        more.classList.add("room");
      }
    }
    if (global.matchMedia("(max-width:599.9px)").matches) picture.fillList();
    picture.open();
    this.tellScale();
  };

  Viewer.prototype.tellScale = function () {
    if (this.percent && this.current && this.current.isShown())
      this.percent.textContent = Math.round(this.current.scale() * 100) + " %";
  };

  Viewer.prototype.choose = function (box, open) {
    var picture = this.pictureOf(box);
    if (!picture) return;
    if (picture !== this.current) this.go(picture.name);
    picture.mark(box);
    if (picture.isShown()) picture.reveal(box);
    picture.card.classList.toggle("open", Boolean(open));
    picture.card.scrollTop = 0;
  };

  /* Follow an address inside the page: a box, a picture, or the words. */
  Viewer.prototype.follow = function (id) {
    var target = document.getElementById(id);
    if (!target || !this.root.contains(target)) return false;
    var section = target.closest(".view");
    if (!section) return false;
    var box = this.boxOf(id);
    if (box) {
      this.go(section.getAttribute("data-view"));
      this.choose(box, true);
      if (this.current.isShown()) this.current.focus(box);
      return true;
    }
    this.go(section.getAttribute("data-view"));
    if (target.hasAttribute("tabindex")) target.focus();
    if (target !== section) target.scrollIntoView();
    return true;
  };

  Viewer.prototype.boxOf = function (id) {
    return list(this.root.querySelectorAll("[data-box]")).find(function (box) {
      return box.tagName.toLowerCase() === "rect" && box.getAttribute("data-box") === id;
    });
  };

  /* ---- Searching and choosing by state */

  Viewer.prototype.filter = function () {
    var words = this.find.value.toLowerCase().trim(), want = this.state.value, self = this;
    this.pictures.forEach(function (picture) {
      var fitting = picture.boxes.filter(function (box) {
        var article = picture.articleOf(box);
        var fits = (!words || article.textContent.toLowerCase().indexOf(words) >= 0) &&
          (!want || article.getAttribute("data-state") === want);
        picture.groupOf(box).classList.toggle("dim", !fits);
        box.setAttribute("aria-disabled", fits ? "false" : "true");
        return fits;
      });
      list(picture.section.querySelectorAll(".list li")).forEach(function (item, place) {
        item.hidden = fitting.indexOf(picture.boxes[place]) < 0;
      });
      self.tellHits(picture, fitting, Boolean(words || want));
    });
  };

  Viewer.prototype.tellHits = function (picture, fitting, asked) {
    var tab = this.tabs.find(function (each) { return each.getAttribute("data-to") === picture.name; });
    if (tab) tab.querySelector("span").textContent = asked ? " (" + fitting.length + ")" : "";
    if (picture !== this.current) return;
    if (asked && fitting.length && picture.isShown() && !fitting.some(picture.holds, picture)) picture.reveal(fitting[0]);
    this.said.textContent = asked
      ? this.said.getAttribute("data-words").replace("{shown}", fitting.length).replace("{count}", picture.boxes.length)
      : "";
  };

  /* Enter in the search goes to the next box that fits, also in the pictures that follow. */
  Viewer.prototype.nextHit = function () {
    var boxes = [], at;
    this.pictures.forEach(function (picture) {
      picture.boxes.forEach(function (box) { if (box.getAttribute("aria-disabled") !== "true") boxes.push(box); });
    });
    at = this.current ? boxes.indexOf(this.current.chosen) : -1;
    var here = this.current;
    if (at < 0 && here) at = boxes.findIndex(function (box) { return here.boxes.indexOf(box) >= 0; }) - 1;
    if (boxes.length) this.choose(boxes[(at + 1) % boxes.length], true);
  };

  /* ---- The story, full screen */

  Viewer.prototype.present = function () {
    if (!this.story.length || this.slide >= 0) return;
    this.back = document.activeElement;
    this.root.classList.add("showing");
    if (this.root.requestFullscreen) this.root.requestFullscreen().catch(function () {});
    this.slide = 0;
    this.tell();
    this.caption.querySelector("[data-do=forward]").focus();
  };

  Viewer.prototype.turn = function (to) {
    this.slide = Math.min(Math.max(to, 0), this.story.length - 1);
    this.tell();
  };

  Viewer.prototype.tell = function () {
    var slide = this.story[this.slide], self = this;
    this.go(slide.view);
    var picture = this.current;
    var boxes = slide.boxes.map(function (id) { return self.boxOf(id); }).filter(Boolean);
    if (boxes.length) picture.mark(boxes[0]);
    if (picture.ring) picture.ring.style.display = boxes.length ? "" : "none";
    picture.around(boxes);
    var said = this.caption.querySelector("p");
    said.textContent = "";
    var head = document.createElement("strong");
    head.textContent = boxes.length ? picture.articleOf(boxes[0]).querySelector("h3").textContent : slide.title;
    said.appendChild(head);
    var told = boxes.length ? picture.shortly(boxes[0]) : slide.words;
    if (told) said.appendChild(document.createTextNode(told));
    this.caption.querySelector("output").textContent = (this.slide + 1) + " / " + this.story.length;
  };

  Viewer.prototype.leave = function () {
    if (this.slide < 0) return;
    this.slide = -1;
    this.root.classList.remove("showing");
    if (document.fullscreenElement) document.exitFullscreen().catch(function () {});
    this.pictures.forEach(function (picture) {
      picture.near = false; picture.opened = false;
      if (picture.ring) picture.ring.style.display = "";
    });
    this.arrange();
    if (this.back && this.back.focus) this.back.focus();
  };

  /* ---- Keys, pointers, buttons */

  Viewer.prototype.keyInFrame = function (picture, event) {
    var way = WAYS[event.key], at = picture.boxes.indexOf(event.target);
    if (event.ctrlKey || event.metaKey || event.altKey || this.slide >= 0) return;
    if (way && at >= 0) {
      var to = picture.nearest(picture.boxes[at], way[0], way[1]);
      if (to) picture.focus(to);
    } else if (way) picture.move(way[0] * PLAIN_STEP, way[1] * PLAIN_STEP);
    else if (event.key === "+") picture.zoom(0.8);
    else if (event.key === "-") picture.zoom(1.25);
    else if (event.key === "0") picture.all();
    else if (event.key === "1") picture.readable();
    else if ((event.key === "Enter" || event.key === " ") && at >= 0) this.choose(picture.boxes[at], true);
    else if (event.key === "Home" && at >= 0) picture.focus(picture.boxes[0]);
    else if (event.key === "End" && at >= 0) picture.focus(picture.boxes[picture.boxes.length - 1]);
    else return;
    this.tellScale();
    event.preventDefault();
  };

  Viewer.prototype.keyInStory = function (event) {
    var key = event.key, onButton = event.target.tagName === "BUTTON" && (key === " " || key === "Enter");
    if (event.ctrlKey || event.metaKey || event.altKey || onButton) return;
    if (key === "ArrowRight" || key === "ArrowDown" || key === "PageDown" || key === " " || key === "Enter") this.turn(this.slide + 1);
    else if (key === "ArrowLeft" || key === "ArrowUp" || key === "PageUp" || key === "Backspace") this.turn(this.slide - 1);
    else if (key === "Home") this.turn(0);
    else if (key === "End") this.turn(this.story.length - 1);
    else if (key === "Escape") this.leave();
    else return;
    event.preventDefault();
  };

  Viewer.prototype.keyAnywhere = function (event) {
    if (this.slide >= 0) { this.keyInStory(event); return; }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") {
      list(this.root.querySelectorAll(".card.open")).forEach(function (card) { card.classList.remove("open"); });
      return;
    }
    var typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    if (!typing && event.key.toLowerCase() === "f") { this.present(); event.preventDefault(); }
  };

  Viewer.prototype.keyInTabs = function (event) {
    var at = this.tabs.indexOf(event.target), count = this.tabs.length, to;
    if (at < 0) return;
    if (event.key === "ArrowRight") to = (at + 1) % count;
    else if (event.key === "ArrowLeft") to = (at + count - 1) % count;
    else if (event.key === "Home") to = 0;
    else if (event.key === "End") to = count - 1;
    else return;
    this.go(this.tabs[to].getAttribute("data-to"), true);
    event.preventDefault();
  };

  Viewer.prototype.act = function (what, button) {
    var picture = this.current;
    if (what === "in") picture.zoom(0.8);
    else if (what === "out") picture.zoom(1.25);
    else if (what === "all") { picture.all(); this.arrange(); }
    else if (what === "near") picture.readable();
    else if (what === "print") global.print();
    else if (what === "present") this.present();
    else if (what === "forward") this.turn(this.slide + 1);
    else if (what === "backward") this.turn(this.slide - 1);
    else if (what === "leave") this.leave();
    else if (what === "shut") {
      picture.card.classList.remove("open");
      if (picture.isShown()) picture.focus(picture.chosen);
    } else if (what === "picture") {
      var pictured = picture.section.classList.toggle("pictured");
      this.root.classList.toggle("pictured", pictured);
      var words = button.textContent;
      button.textContent = button.getAttribute("data-other");
      button.setAttribute("data-other", words);
      this.arrange();
    } else if (what === "before" || what === "after") {
      var at = picture.boxes.indexOf(picture.chosen) + (what === "after" ? 1 : -1);
      var box = picture.boxes[(at + picture.boxes.length) % picture.boxes.length];
      this.choose(box, true);
    }
    this.tellScale();
  };

  Viewer.prototype.listen = function () {
    var self = this;
    this.on(this.root, "click", function (event) {
      var button = event.target.closest("[data-do]"), tab = event.target.closest("[role=tab]");
      var link = event.target.closest("a[href^='#']"), box = event.target.closest("rect[data-box]");
      if (tab) self.go(tab.getAttribute("data-to"));
      else if (button) self.act(button.getAttribute("data-do"), button);
      else if (box && self.slide < 0) self.choose(box, true);
      else if (link && self.follow(link.getAttribute("href").slice(1))) event.preventDefault();
    });
    this.on(document, "keydown", function (event) {
      if (self.slide >= 0 || self.root.contains(event.target) || event.target === document.body) self.keyAnywhere(event);
    });
    this.on(document, "fullscreenchange", function () { if (!document.fullscreenElement) self.leave(); });
    this.tabs.forEach(function (tab) { self.on(tab, "keydown", function (event) { self.keyInTabs(event); }); });
    this.pictures.forEach(function (picture) { self.listenTo(picture); });
    this.on(this.find, "input", function () { self.filter(); });
    this.on(this.find, "keydown", function (event) { if (event.key === "Enter") self.nextHit(); });
    this.on(this.state, "change", function () { self.filter(); });
    this.on(global, "resize", function () { if (self.slide >= 0) self.tell(); else self.arrange(); });
  };

  Viewer.prototype.listenTo = function (picture) {
    var self = this, held = null, svg = picture.svg;
    function at(event) {
      var point = svg.createSVGPoint();
      point.x = event.clientX; point.y = event.clientY;
      return point.matrixTransform(svg.getScreenCTM().inverse());
    }
    this.on(picture.frame, "keydown", function (event) { self.keyInFrame(picture, event); });
    this.on(picture.frame, "wheel", function (event) {
      if (!event.ctrlKey || self.slide >= 0) return;
      var place = at(event);
      picture.zoom(event.deltaY < 0 ? 0.85 : 1.18, place.x, place.y);
      self.tellScale();
      event.preventDefault();
    }, {passive: false});
    this.on(svg, "pointerdown", function (event) { held = at(event); });
    this.on(svg, "pointermove", function (event) {
      if (!held || !event.buttons || !picture.near) return;
      var place = at(event);
      picture.now[0] += held.x - place.x; picture.now[1] += held.y - place.y;
      picture.show();
    });
    this.on(global, "pointerup", function () { held = null; });
  };

  Viewer.prototype.start = function () {
    var self = this;
    this.root.classList.add("live");
    list(this.root.querySelectorAll("[data-live]")).forEach(function (each) { each.hidden = false; });
    this.pictures.forEach(function (picture) {
      picture.boxes.forEach(function (box, place) {
        box.setAttribute("tabindex", place ? "-1" : "0");
        box.setAttribute("aria-pressed", "false");
      });
    });
    this.listen();
    if (!this.pictures.length) { this.go("words"); return; }
    this.pictures.forEach(function (picture) {
      var next = picture.boxes.find(function (box) { return picture.articleOf(box).getAttribute("data-state") === "next"; });
      if (next) picture.mark(next);
    });
    this.go(this.pictures[0].name);
    if (document.fonts && document.fonts.ready) document.fonts.ready.then(function () { self.arrange(); });
  };

  /* Let go of everything outside the root, for who takes the root away. */
  Viewer.prototype.unmount = function () {
    this.leave();
    this.stop.abort();
  };

  function mount(root) {
    var viewer = new Viewer(root);
    viewer.start();
    return {
      go: function (name) { viewer.go(name); },
      choose: function (id) { return viewer.follow(id); },
      present: function () { viewer.present(); },
      unmount: function () { viewer.unmount(); }
    };
  }

  global.processmapViewer = {mount: mount};
  list(document.querySelectorAll("[data-processmap]")).forEach(mount);
})(window);
