import Assistant
import Terminal

/// The conversations in the private folder.
struct KeptFiles {
  let folder: PrivateFolder

  /// All of them, the latest first.
  var all: [KeptFile] { visits.flatMap(\.all).sorted { $0.changed > $1.changed } }

  /// All of them, each check-in under its visit, the visit that was last added to first. A check-in
  /// whose visit is gone stands by itself.
  var visits: [KeptVisit] {
    let names = folder.names.map { String($0.dropLast(5)) }
    let known = Set(names)
    var (alone, later): ([String], [String: [FollowUp]]) = ([], [:])
    for name in names {
      if let followUp = FollowUp(name: name), known.contains(followUp.first) {
        later[followUp.first, default: []].append(followUp)
      } else {
        alone.append(name)
      }
    }
    var dialogs = KeptDialogs()
    let visits = alone.map { name in
      KeptVisit(
        "\(folder.path)/\(name).chat", named: name,
        later: later[name, default: []].sorted().map { ($0, "\(folder.path)/\($0.name).chat") },
        over: &dialogs)
    }
    return visits.sorted { $0.changed > $1.changed }
  }

  /// The file that a person names: by its name in the private folder, or by any path.
  static func path(named name: String, in folder: PrivateFolder?) -> String {
    guard !name.contains("/"), let folder else { return name }
    let names = folder.names
    return [name, name + ".chat"].first(where: names.contains).map { "\(folder.path)/\($0)" }
      ?? name
  }
}

/// A conversation that was kept, with what lies beside it in the order in which it was held.
struct KeptVisit {
  let first: KeptFile
  let later: [KeptFile]

  /// Looks at the files, each once. What a later conversation comes to depends on those before it.
  init(
    _ path: String, named name: String, later: [(followUp: FollowUp, path: String)],
    over dialogs: inout KeptDialogs
  ) {
    // One that stands by itself may lie beside a visit of another folder's, or of none.
    let (first, conversation) = KeptFile.look(
      at: path, named: name, after: VisitFiles.background(of: path), over: &dialogs)
    var soFar = conversation.flatMap { CourseSoFar($0, on: first.date) }
    self.first = first
    self.later = later.map { followUp, path in
      let (file, conversation) = KeptFile.look(
        at: path, named: followUp.name, after: soFar?.background(of: followUp.kind),
        over: &dialogs)
      if let conversation { soFar?.add(conversation, followUp, on: file.date) }
      return file
    }
  }

  /// The visit and what lies beside it.
  var all: [KeptFile] { [first] + later }

  /// When something of it was last written, to compare.
  var changed: Int { all.map(\.changed).max() ?? 0 }
}
