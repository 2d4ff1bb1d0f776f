"""Words on a page: what a process lead reads, as headings, sentences, lists and tables."""
