// What no table of the program holds.
extension ManualPage {
  static let environment = [
    ("VISAVIS_CORPUS", "The corpus where none is named."),
    ("VISUAL, EDITOR", "The editor that v opens; else vi."),
    ("XDG_STATE_HOME", "Below it lies the folder visavis with what is remembered; else below ~/.local/state."),
    ("NO_COLOR", "Where it is set, the screen has one colour."),
    ("COLORFGBG", "Where it ends in ;7 or ;15, the ground is light, and the sides' colours are ones that are read on it."),
    (
      "TERM, LC_ALL, LC_CTYPE, LANG",
      "What the terminal can do, and which characters it shows; without UTF-8 their likenesses stand in."
    ),
    ("TMUX, STY, VTE_VERSION, TERM_PROGRAM", "How a copy reaches the clipboard."),
  ]

  static let files = [
    ("codebook.yaml", "Beside the articles: the conflict's sides, actors and places with their aliases."),
    (
      "~/.local/state/visavis/look-*",
      "For each corpus, which documents were there when the browser was last left, and where the reader was. May be removed."
    ), ("~/.local/state/visavis/copied.txt", "What was copied last."),
  ]

  static let examples = [
    "visavis corpus", "visavis chronology --new corpus", "visavis versions --side SIDE --role blamed corpus",
    "visavis export corpus > chronicle.ndjson", "visavis extract --codebook corpus/codebook.yaml < documents.ndjson",
  ]
}
