/// A small number, or none, in two bytes instead of sixteen: a date has a dozen of them and is handed on at every step.
///
/// Years, days, counts of units: what does not fit is cut to the nearest that does.
@propertyWrapper
struct Narrow: Hashable, Sendable {
  private var stored = Int16.min

  init(wrappedValue: Int?) { self.wrappedValue = wrappedValue }

  var wrappedValue: Int? {
    get { stored == .min ? nil : Int(stored) }
    set { stored = newValue.map { Swift.max(.min + 1, Int16(clamping: $0)) } ?? .min }
  }
}
