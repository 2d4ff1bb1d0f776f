"""Process maps for citizen dialogue: model a case, propose conversations, draw the process."""
