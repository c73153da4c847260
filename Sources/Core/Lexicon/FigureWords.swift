/// What figures ask of a word.
struct FigureWord: Sendable {
  /// Whom a noun counts.
  enum Head: Sendable { case military, civilian, person, thing }

  /// "seven": 7.
  var number: Int32?
  /// "thousand": 1000.
  var multiplier: Int32?
  /// "hundreds": 100, of which nobody knows how many.
  var many: Int32?
  /// "several".
  var isVague = false
  /// "an" soldier.
  var isArticle = false
  /// "half" a dozen.
  var isHalf = false
  /// "about", "at least".
  var bound: Figure.Bound?
  /// "a total of".
  var isTotal = false
  /// "not the final figure".
  var isFinal = false
  /// "between" 10 and 15.
  var isSpan = false
  /// "both" sides.
  var isBoth = false
  /// Whom the noun counts.
  var head: Head?
  /// What became of them.
  var loss: Figure.Kind?
  /// What became of them where it is told what did it: "were cut by" glass.
  var lossBy: Figure.Kind?
  /// "lost": people, or a thumb.
  var forfeits = false
  /// "civilians" among people: the others are none.
  var isContrast = false
  /// "mostly" of one people.
  var isMostly = false
  /// two of "those".
  var isThose = false
  /// "suffered" a loss.
  var suffers = false
  /// "gendarmes": of a state, where only one party is one.
  var isRegular = false
  /// "police", "artillery": what fights for a side.
  var isForce = false
  /// "police", "officials": several who speak.
  var isCrew = false
  /// "returned" prisoners: the other side's.
  var holds = false
  /// "people": those of a place are its civilians.
  var isDweller = false
  /// "peacekeepers": of no side that is not named beside them.
  var isNeutral = false
  /// "including" a child.
  var isPart = false
  /// "rose" to nine.
  var reaches = false
  /// "militants": whoever speaks of them means the other side's.
  var isFoe = false
  /// "four others": of those told of before.
  var isMore = false
  /// "its" soldiers.
  var isOwning = false
  /// "military": may stand before the noun that is counted.
  var standsBeforeNoun = false
  /// "Article", "Route": the number after it counts nobody.
  var isLabel = false

  /// Whether a number in words may begin with it.
  var opensNumber: Bool { number != nil || many != nil || isVague || isArticle || isHalf }
}

/// The table of numbers in words, of those whom they count and of what became of them.
struct FigureWords: Sendable {
  private var table = WordTable<FigureWord>()

  init(into vocabulary: inout Vocabulary) {
    for row in Table(PackageResources.figures_tsv).rows {
      for word in row.words(0, into: &vocabulary) {
        var value = table[word] ?? FigureWord()
        Self.enter(row.cell(1), row.cell(2), into: &value)
        table.set(word, value)
      }
    }
  }

  /// What the table says of a word; nil where it has nothing.
  subscript(word: Word) -> FigureWord? { table[word] }

  private static func enter(_ role: String, _ value: String, into word: inout FigureWord) {
    switch role {
    case "number": word.number = Int32(value)
    case "multiplier": word.multiplier = Int32(value)
    case "many": word.many = Int32(value)
    case "vague": word.isVague = true
    case "half": word.isHalf = true
    case "article": word.isArticle = true
    case "bound": word.bound = Figure.Bound(rawValue: value)
    case "total": word.isTotal = true
    case "final": word.isFinal = true
    case "span": word.isSpan = true
    case "both": word.isBoth = true
    case "military": word.head = .military
    case "civilian": word.head = .civilian
    case "person": word.head = word.head ?? .person
    case "thing": word.head = .thing
    case "loss": word.loss = word.loss ?? Figure.Kind(rawValue: value)
    case "loss_by": word.lossBy = Figure.Kind(rawValue: value)
    case "forfeits": word.forfeits = true
    case "contrast": word.isContrast = true
    case "mostly": word.isMostly = true
    case "those": word.isThose = true
    case "suffers": word.suffers = true
    case "regular": word.isRegular = true
    case "force": word.isForce = true
    case "holds": word.holds = true
    case "crew": word.isCrew = true
    case "owning": word.isOwning = true
    case "neutral": word.isNeutral = true
    case "part": word.isPart = true
    case "reaches": word.reaches = true
    case "foe": word.isFoe = true
    case "more": word.isMore = true
    case "dweller": word.isDweller = true
    case "before_noun": word.standsBeforeNoun = true
    case "label": word.isLabel = true
    default: break
    }
  }
}
