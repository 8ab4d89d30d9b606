import Reports

/// One JSON object, written on one line member by member, in the order in which they are added.
///
/// It exists beside `JSONEncoder` because reading an answer takes a tenth of the time that the
/// encoder takes to write one. Texts that need any escaping still go through the encoder.
struct JSONObjectLine {
  private(set) var bytes: [UInt8] = [UInt8(ascii: "{")]

  /// Makes it the empty object again, and keeps the room.
  mutating func clear() { bytes.removeSubrange(1...) }

  mutating func add(_ name: StaticString, _ text: String) {
    begin(name)
    write(text)
  }

  mutating func add(_ name: StaticString, _ isTrue: Bool) {
    begin(name)
    write(.bool(isTrue))
  }

  mutating func add(_ name: StaticString, _ value: JSONValue) {
    begin(name)
    write(value)
  }

  /// Adds a member whose value is written as JSON already.
  mutating func add(_ name: StaticString, written json: some Sequence<UInt8>) {
    begin(name)
    bytes.append(contentsOf: json)
  }

  /// Adds an object, member by member.
  mutating func add(_ name: StaticString, members: (inout Self) -> Void) {
    begin(name)
    writeObject(members)
  }

  /// Adds a list of objects, one for each element.
  mutating func add<Element>(
    _ name: StaticString, each elements: [Element], members: (inout Self, Element) -> Void
  ) {
    begin(name)
    write(elements, between: "[", and: "]") { line, element in
      line.writeObject { members(&$0, element) }
    }
  }

  private mutating func writeObject(_ members: (inout Self) -> Void) {
    bytes.append(UInt8(ascii: "{"))
    members(&self)
    bytes.append(UInt8(ascii: "}"))
  }

  /// The end of the object and of the line.
  mutating func end() { bytes += [UInt8(ascii: "}"), UInt8(ascii: "\n")] }

  private mutating func begin(_ name: StaticString) {
    if bytes.last != UInt8(ascii: "{") { bytes.append(UInt8(ascii: ",")) }
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  private mutating func write(_ text: String) {
    let needsEscape = text.utf8.contains { byte in
      byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }
    if needsEscape {
      bytes += JSONValue.string(text).line
    } else {
      bytes.append(UInt8(ascii: "\""))
      bytes += text.utf8
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private mutating func write(_ value: JSONValue) {
    switch value {
    case .null: bytes += "null".utf8
    case .bool(let isTrue): bytes += (isTrue ? "true" : "false").utf8
    case .number(let number):
      bytes += (Int(exactly: number).map(String.init) ?? String(number)).utf8
    case .string(let text): write(text)
    case .array(let values):
      write(values, between: "[", and: "]") { $0.write($1) }
    case .object(let members):
      write(members.sorted { $0.key < $1.key }, between: "{", and: "}") { line, member in
        line.write(member.key)
        line.bytes.append(UInt8(ascii: ":"))
        line.write(member.value)
      }
    }
  }

  private mutating func write<Element>(
    _ elements: [Element], between opening: Unicode.Scalar, and closing: Unicode.Scalar,
    each: (inout Self, Element) -> Void
  ) {
    bytes.append(UInt8(ascii: opening))
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      each(&self, element)
    }
    bytes.append(UInt8(ascii: closing))
  }
}
