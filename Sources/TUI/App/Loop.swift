import Archive
import Core

/// What the loop needs of a terminal. Tests put a script in its place.
@MainActor
public protocol Display: AnyObject {
  /// Columns and rows.
  var size: Size { get }
  /// Shows a frame.
  func draw(_ frame: Frame)
  /// What has come; with `wait`, blocks until something comes.
  func events(wait: Bool) -> [TerminalEvent]
  /// Whether a key is waiting.
  func hasPendingInput() -> Bool
  /// Stops, as C-z does.
  func suspend()
  /// Paints everything again.
  func redraw()
  /// Writes bytes that are not for the screen straight to the terminal.
  func send(_ bytes: [UInt8])
  /// Gives the terminal to another program until that ends; its exit status, 127 if it could not be started.
  func runEditor(_ command: [String]) -> Int32
}

extension Terminal: Display {}

/// What reading the folder again has brought.
public struct Reread: Sendable {
  /// What answers from now on.
  public var library: any Library
  /// What to say of it: files that could not be used.
  public var note: String
  /// What reading the folder again has brought.
  public init(library: any Library, note: String) {
    self.library = library
    self.note = note
  }
}

/// Terminal events → messages → update → effects → screen.
@MainActor
public final class Loop {
  let display: any Display
  let desk: Desk
  private let reread: @MainActor () throws -> Reread
  private var library: any Library
  private var state: State
  private var isDone = false
  private var signal: Int32?

  /// A loop over an archive. `reread` reads the folder again.
  public init(
    display: any Display, library: any Library, opening: Opening = Opening(), desk: Desk = Desk(),
    reread: @escaping @MainActor () throws -> Reread
  ) {
    self.display = display
    self.library = library
    self.desk = desk
    self.reread = reread
    state = State(size: display.size, opening: opening)
    run([.load(opening.filter, event: nil)])
    state.begin(opening)
  }

  /// Where the reader is.
  public var place: Place { state.here }

  /// Runs until the reader quits; the signal that ended it, if one did.
  public func run() -> Int32? {
    settle()
    display.draw(view(state))
    // Seen before it is indexed: the first filter waits for the tables, the first screen does not.
    library.prepare()
    while !isDone {
      for event in display.events(wait: true) where !isDone { take(event) }
      if isDone { break }
      // The cursor moves at once; what follows it is looked up when no key is waiting.
      display.draw(view(state))
      if state.lacks != nil, !display.hasPendingInput() {
        settle()
        display.draw(view(state))
      }
    }
    return signal
  }

  private func take(_ event: TerminalEvent) {
    switch event {
    case .key(let key): send(.key(key))
    case .resize(let size): send(.resized(size))
    case .suspendRequested: display.suspend()
    case .resumed: send(.resized(display.size))
    case .ended(let number): end(signal: number)
    case .hangup: end(signal: 1)
    }
  }

  private func end(signal number: Int32) {
    signal = number
    isDone = true
  }

  private func send(_ message: Message) {
    let effects = state.update(message)
    run(effects)
  }

  /// Looks up what the panes still lack.
  private func settle() {
    // A search that is answered moves the cursor, and other panes follow it.
    for _ in 0..<2 { if let effect = state.lacks { run([effect]) } }
  }

  private func run(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .quit: isDone = true
      case .suspend: display.suspend()
      case .redraw: display.redraw()
      case .copy(let text, let name): send(.notice(copy(text, called: name)))
      case .edit(let path, let line): if let notice = edit(path, line: line) { send(.notice(notice)) }
      case .reread(let filter): readAgain(filter)
      default: for message in Answers.to(effect, from: library) { send(message) }
      }
    }
  }

  private func readAgain(_ filter: Filter) {
    do {
      let news = try reread()
      let contents = try Answers.contents(filter, news.library)
      library = news.library
      library.prepare()
      send(.reread(contents, note: news.note))
    } catch {
      send(.notice("not read again: \(error)"))
    }
  }
}
