// Writes the text of dialog files as Swift string literals:
//
//     embed-dialogs OUTPUT.swift FILE.dialog …

import Foundation

let output = URL(fileURLWithPath: CommandLine.arguments[1])
var source = "let embeddedDialogs: [(name: StaticString, text: StaticString)] = [\n"
for path in CommandLine.arguments.dropFirst(2) {
  let file = URL(fileURLWithPath: path)
  let text = try String(contentsOf: file, encoding: .utf8)
  // Long enough to end no literal early, whatever a dialog says.
  let fence = "##########"
  source += "  (\"\(file.deletingPathExtension().lastPathComponent)\", \(fence)\"\"\"\n"
  source += text
  source += text.hasSuffix("\n") ? "" : "\n"
  source += "\"\"\"\(fence)),\n"
}
source += "]\n"
try source.write(to: output, atomically: true, encoding: .utf8)
