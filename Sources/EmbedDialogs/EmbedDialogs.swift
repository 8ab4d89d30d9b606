import Foundation
import PackagePlugin

/// Compiles every `.dialog` file of a target into it, so that the program is one file.
@main struct EmbedDialogs: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let folder = target.directoryURL
    let dialogs = try FileManager.default
      .contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "dialog" }
      .sorted { $0.path < $1.path }
    let output = context.pluginWorkDirectoryURL.appendingPathComponent("EmbeddedDialogs.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(dialogs.count) dialogs",
        executable: try context.tool(named: "embed-dialogs").url,
        arguments: [output.path] + dialogs.map(\.path),
        inputFiles: dialogs, outputFiles: [output])
    ]
  }
}
