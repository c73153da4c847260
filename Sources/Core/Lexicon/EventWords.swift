/// What claims ask of a word: which happening it names, and what part it can play in a clause.
struct EventWord: Sendable {
  /// What the word can be.
  struct Parts: OptionSet, Sendable {
    let rawValue: UInt8
    static let noun = Parts(rawValue: 1)
    static let base = Parts(rawValue: 2)
    /// "attacks".
    static let third = Parts(rawValue: 4)
    /// "attacked", past tense and mostly participle too.
    static let past = Parts(rawValue: 8)
    /// "taken", never a past tense.
    static let participle = Parts(rawValue: 16)
    /// "attacking".
    static let gerund = Parts(rawValue: 32)
    static let modal = Parts(rawValue: 64)
    static let be = Parts(rawValue: 128)
    static let verbal: Parts = [.base, .third, .past, .participle, .gerund]
  }

  /// What the word does to a claim.
  struct Marks: OptionSet, Sendable {
    let rawValue: UInt64
    /// Whoever does it is blamed.
    static let wrong = Marks(rawValue: 1)
    /// "shelling of X": X is hit, not the doer.
    static let object = Marks(rawValue: 1 << 1)
    static let weapon = Marks(rawValue: 1 << 2)
    static let loss = Marks(rawValue: 1 << 3)
    /// Both sides do it.
    static let mutual = Marks(rawValue: 1 << 4)
    /// Names the conflict as a whole; counts only where nothing else is named.
    static let conflict = Marks(rawValue: 1 << 5)
    static let armed = Marks(rawValue: 1 << 6)
    /// "ceasefire", "agreement": what can be kept or broken.
    static let truce = Marks(rawValue: 1 << 7)
    static let telephone = Marks(rawValue: 1 << 8)
    /// "call": somebody, or for something.
    static let call = Marks(rawValue: 1 << 9)
    static let express = Marks(rawValue: 1 << 10)
    /// A judgement, where a third party gives it.
    static let judge = Marks(rawValue: 1 << 11)
    static let appeal = Marks(rawValue: 1 << 12)
    static let accuse = Marks(rawValue: 1 << 13)
    static let responsible = Marks(rawValue: 1 << 14)
    /// Force that answers force.
    static let response = Marks(rawValue: 1 << 15)
    /// "carry out", "launch": lends itself to a deed.
    static let light = Marks(rawValue: 1 << 16)
    static let have = Marks(rawValue: 1 << 17)
    static let future = Marks(rawValue: 1 << 18)
    static let hypothetical = Marks(rawValue: 1 << 19)
    static let negation = Marks(rawValue: 1 << 20)
    /// "we", "our".
    static let own = Marks(rawValue: 1 << 21)
    static let pronoun = Marks(rawValue: 1 << 22)
    static let relative = Marks(rawValue: 1 << 23)
    static let determiner = Marks(rawValue: 1 << 24)
    static let preposition = Marks(rawValue: 1 << 25)
    static let adverb = Marks(rawValue: 1 << 26)
    static let past = Marks(rawValue: 1 << 27)
    /// "statement", "remarks": words about words.
    static let speaking = Marks(rawValue: 1 << 28)
    static let each = Marks(rawValue: 1 << 29)
    static let other = Marks(rawValue: 1 << 30)
    static let then = Marks(rawValue: 1 << 31)
    /// "been", "being": be without being finite.
    static let be = Marks(rawValue: 1 << 32)
    /// "border".
    static let ground = Marks(rawValue: 1 << 33)
    /// "ended", "stopped".
    static let end = Marks(rawValue: 1 << 34)
    /// "after", "despite": what follows is another happening than the one told.
    static let aside = Marks(rawValue: 1 << 35)

    /// "true", "truth": with a not, a denial.
    static let truth = Marks(rawValue: 1 << 36)
    /// "false", "groundless".
    static let untrue = Marks(rawValue: 1 << 37)
    /// A wrong where its object is a truce.
    static let breaks = Marks(rawValue: 1 << 38)
    /// "the worst since", "the first since": what follows is only compared with.
    static let superlative = Marks(rawValue: 1 << 39)
    /// "claims the opposite": a denial of what was said before.
    static let opposite = Marks(rawValue: 1 << 40)
    /// "firing points": what a verb's -ing form before it only describes.
    static let site = Marks(rawValue: 1 << 41)
    /// "targets": names a happening only where it is the verb.
    static let asVerb = Marks(rawValue: 1 << 42)
    /// "deliberately", "illegally": whoever acts so is blamed.
    static let hostile = Marks(rawValue: 1 << 43)
    /// "warnings", "promise", "law": what can be kept or broken, as a truce can.
    static let duty = Marks(rawValue: 1 << 44)
    /// "honour", "abide": with a not, a wrong where its object is a truce or duty.
    static let keeps = Marks(rawValue: 1 << 45)
    /// "refused to", "failed to": as good as a not.
    static let refuses = Marks(rawValue: 1 << 46)
    /// "crossed", "entered": a wrong where it is done in an attack.
    static let moves = Marks(rawValue: 1 << 47)
    /// "accept", "recognise": with a not, a denial.
    static let accepts = Marks(rawValue: 1 << 48)
    /// "control", "supply": what a source says that it does not do is denied.
    static let deed = Marks(rawValue: 1 << 49)

    /// "lies": untrue where it is a noun.
    static let lie = Marks(rawValue: 1 << 50)

    /// "permission": what is done without it is a wrong.
    static let leave = Marks(rawValue: 1 << 51)

    /// "if", "would": what follows has not been done.
    static let supposes = Marks(rawValue: 1 << 52)
    /// "evidence": with a no, what follows is charged by nobody.
    static let proof = Marks(rawValue: 1 << 53)
    /// "genocide": a charge, whoever speaks of it.
    static let crime = Marks(rawValue: 1 << 54)
    /// "part", "role": who says that he had none in it denies.
    static let share = Marks(rawValue: 1 << 55)
    /// "nothing" of the sort.
    static let nothing = Marks(rawValue: 1 << 56)
    /// "is behind" the attack.
    static let behind = Marks(rawValue: 1 << 57)

    /// "wrong": nothing of it denies.
    static let amiss = Marks(rawValue: 1 << 58)

    /// "lying", "lied": a wrong where it is said of what somebody says.
    static let deceives = Marks(rawValue: 1 << 59)

    /// "what" X did.
    static let what = Marks(rawValue: 1 << 60)

    /// "should": at the head of a sentence, a condition.
    static let obliges = Marks(rawValue: 1 << 61)

    static let named: [String: Marks] = [
      "obliges": .obliges,
      "what": .what,
      "deceives": .deceives,
      "amiss": .amiss,
      "supposes": .supposes, "proof": .proof, "crime": .crime, "share": .share, "nothing": .nothing, "behind": .behind,
      "breaks": .breaks, "leave": .leave, "lie": .lie,
      "wrong": .wrong, "object": .object, "weapon": .weapon, "loss": .loss, "mutual": .mutual, "conflict": .conflict,
      "armed": .armed, "truce": .truce, "telephone": .telephone, "call": .call, "express": .express, "judge": .judge,
      "appeal": .appeal, "accuse": .accuse, "responsible": .responsible, "response": .response, "light": .light,
      "have": .have, "future": .future, "hypothetical": .hypothetical, "negation": .negation, "own": .own,
      "pronoun": .pronoun, "relative": .relative, "determiner": .determiner, "preposition": .preposition,
      "adverb": .adverb, "past": .past, "speaking": .speaking, "be": .be, "ground": .ground, "end": .end, "aside": .aside,
      "truth": .truth, "untrue": .untrue, "superlative": .superlative, "opposite": .opposite, "site": .site, "asVerb": .asVerb,
      "each": .each, "other": .other, "then": .then, "hostile": .hostile, "duty": .duty, "keeps": .keeps,
      "refuses": .refuses, "moves": .moves, "accepts": .accepts, "deed": .deed,
    ]
  }

  /// What the word can be.
  var parts: Parts = []
  /// PLOVER category of the happening.
  var type: EventType?
  /// ACLED sub-event type of the happening.
  var sub: SubEventType?
  /// The heaviest word of a clause names its event; 0 names none.
  var weight = 0
  /// What it does to a claim.
  var marks: Marks = []

  func has(_ mark: Marks) -> Bool { !marks.isDisjoint(with: mark) }
}

/// The table of happenings and of the small words around them.
struct EventWords: Sendable {
  private var table = WordTable<EventWord>()

  /// What the table calls a word.
  private enum Kind: String { case noun, verb, modal, be, plain }

  init(into vocabulary: inout Vocabulary) {
    let dash = vocabulary.intern("-")
    for row in Table(PackageResources.events_tsv).rows {
      let kinds = row.cell(1).split(separator: " ").compactMap { Kind(rawValue: String($0)) }
      let forms = row.words(0, into: &vocabulary)
      var shared = EventWord(
        type: EventType(rawValue: row.cell(2)), sub: SubEventType(rawValue: row.cell(3)), weight: Int(row.cell(4)) ?? 0)
      for mark in row.cell(5).split(separator: " ") { shared.marks.formUnion(EventWord.Marks.named[String(mark)] ?? []) }
      // A dash stands for a form that is mostly another word: "mass" of "massed".
      for (index, form) in forms.enumerated() where form != dash {
        var word = shared
        for kind in kinds { word.parts.formUnion(Self.parts(kind, index, of: forms.count)) }
        add(form, word)
      }
    }
  }

  /// What the table says of a word; nil where it has nothing.
  subscript(word: Word) -> EventWord? { table[word] }

  private mutating func add(_ word: Word, _ value: EventWord) {
    guard var merged = table[word] else { return table.set(word, value) }
    if value.weight > merged.weight {
      merged.type = value.type
      merged.sub = value.sub
      merged.weight = value.weight
    }
    merged.parts.formUnion(value.parts)
    merged.marks.formUnion(value.marks)
    table.set(word, merged)
  }

  /// The part that the place of a form in its cell stands for.
  private static func parts(_ kind: Kind, _ index: Int, of count: Int) -> EventWord.Parts {
    switch kind {
    case .noun: index < 2 || index == count - 1 || count != 4 ? .noun : []
    case .modal: .modal
    case .be: .be
    case .verb: verbal(index, of: count)
    case .plain: []
    }
  }

  private static func verbal(_ index: Int, of count: Int) -> EventWord.Parts {
    switch index {
    case 0: .base
    case 1: .third
    case 2: .past
    case 3 where count == 5: .participle
    case count - 1: .gerund
    default: .past
    }
  }
}
