@preconcurrency import Glibc
import Testing
import Transcripts

@testable import Terminal

@Suite struct `A line reader` {
  @Test func `reads lines, whatever ends them`() {
    #expect(
      arrivals(Array("\u{FEFF}yes\r\n\nno\nlast".utf8))
        == ["yes", "", "no", "last"].map { .line(TypedLine(bytes: $0.utf8)) } + [.end])
  }

  @Test func `takes end of input for no answer`() {
    #expect(arrivals([]) == [.end])
  }

  @Test(arguments: [[0xFF, 0xFE, 0x79, 0], [0xFE, 0xFF, 0, 0x79]] as [[UInt8]])
  func `knows UTF-16 by its mark`(bytes: [UInt8]) {
    #expect(arrivals(bytes).first == .notUTF8)
  }

  @Test(arguments: [4097, 40_000, 65_535, 65_536, 65_537, 400_000])
  func `drains a line that is too long, and goes on behind it`(length: Int) {
    let long = [UInt8](repeating: 0x61, count: length)
    for end in ["\nno", "\nno\n"] {
      let all = arrivals(Array("yes\n".utf8) + long + Array(end.utf8))
      #expect(all.count == 4)
      #expect(flaw(of: all.dropFirst().first) == .tooLong)
      #expect(all.dropFirst(2) == [.line(TypedLine(bytes: "no".utf8)), .end])
    }
  }

  @Test func `tells that a last line was too long`() {
    let all = arrivals([UInt8](repeating: 0x61, count: 200_000))
    #expect(all.count == 2)
    #expect(flaw(of: all.first) == .tooLong)
  }

  @Test func `reads the same however the bytes are cut`() {
    let text = Array("yes\r\nné\n\nnot sure\nthe end".utf8)
    for size in 1...9 {
      #expect(arrivals(text, chunk: size) == arrivals(text))
    }
  }

  @Test func `stops waiting when its time is up`() throws {
    var ends: [Int32] = [-1, -1]
    pipe(&ends)
    defer { for end in ends { close(end) } }
    var reader = LineReader(
      descriptor: ends[0], settings: TerminalSettings(timeoutSeconds: 0))
    var output = Output(descriptor: -1)
    #expect(try reader.next(flushing: &output) == .timedOut)
  }

  @Test func `counts what nobody will read, blank lines apart`() throws {
    let descriptor = file(of: Array("yes\nno\n\n \r\nnot sure".utf8))
    defer { close(descriptor) }
    var reader = LineReader(descriptor: descriptor)
    var output = Output(descriptor: -1)
    #expect(try reader.next(flushing: &output) == .line(TypedLine(bytes: "yes".utf8)))
    #expect(reader.countUnused() == (2, false))
  }

  private func flaw(of arrival: LineReader.Arrival?) -> TypedLine.Flaw? {
    if case .line(let line) = arrival { line.flaw } else { nil }
  }

  /// What comes of these bytes; each read gets at most `chunk` of them.
  private func arrivals(_ bytes: [UInt8], chunk: Int? = nil) -> [LineReader.Arrival] {
    let descriptor = chunk.map { packets(of: bytes, size: $0) } ?? file(of: bytes)
    defer { close(descriptor) }
    var reader = LineReader(descriptor: descriptor)
    var output = Output(descriptor: -1)
    var all: [LineReader.Arrival] = []
    repeat {
      guard let arrival = try? reader.next(flushing: &output) else { break }
      all.append(arrival)
    } while all.last != .end && all.last != .notUTF8
    return all
  }

  private func file(of bytes: [UInt8]) -> Int32 {
    var path = Array("/tmp/sitbone-test-XXXXXX".utf8CString)
    let descriptor = mkstemp(&path)
    unlink(path)
    write(descriptor, bytes, bytes.count)
    lseek(descriptor, 0, SEEK_SET)
    return descriptor
  }

  /// A socket that keeps its packets apart, all of them sent already.
  private func packets(of bytes: [UInt8], size: Int) -> Int32 {
    var ends: [Int32] = [-1, -1]
    socketpair(AF_UNIX, Int32(SOCK_SEQPACKET.rawValue), 0, &ends)
    for start in stride(from: 0, to: bytes.count, by: size) {
      let packet = Array(bytes[start..<min(start + size, bytes.count)])
      write(ends[1], packet, packet.count)
    }
    close(ends[1])
    return ends[0]
  }
}
