/// Finds expressions of time and sets them against the document's day.
struct TimeTagger: Sendable {
  let lexicon: Lexicon

  /// The expressions, as the words have them.
  func forms(in text: Text) -> [TimeForm] { [] }

  /// Their values against the day of publication, as far as that is known.
  func resolve(_ forms: [TimeForm], in text: Text, published: CalendarDay?) -> [TimeExpression] { [] }
}
