/// The signs that the screen tells things by; the help and visavis(1) say what each means.
public enum Signs {
  /// A sign as it is met, and what it tells.
  public static let table: [(sign: String, meaning: String)] = [
    (">", "the row under the cursor; - where the cursor is in another pane"),
    ("ni", "behind a date that is cut: night"),
    ("≠", "what the sides part over"), ("=", "what both sides say"), ("×3", "one statement that three documents carry"),
    ("*", "what came in since the browser was last left"),
    ("·", "where a claim begins; in the reader, lines that bear one"), ("|", "reader: lines of the chosen claim"),
    ("… 3 more", "claims left out until the cursor is in their pane"),
    ("/", "behind a date: the event holds what was searched for"),
    ("@Name", "reader: who speaks"), (":word", "reader: the words of saying"), ("→word", "reader: what is said"),
    ("¹Name ²Name", "reader: of the first or second side"), ("³Name", "reader: of another, or of none"),
    ("°Place", "reader: a place"),
    ("+ -", "list to pick from: marked, excluded"),
  ]
}
