import ArgumentParser
@preconcurrency import Glibc

/// The program `dot`, which lays out graphs, where it is installed.
enum Graphviz {
  /// Prints the picture of a graph as SVG.
  static func printSVG(of graph: String) throws {
    // The graph goes through a file without a name, so that neither side waits for the other.
    guard let file = tmpfile() else { throw failure("no temporary file can be made") }
    defer { fclose(file) }
    guard fputs(graph, file) >= 0, fflush(file) == 0 else {
      throw failure("the graph can't be written")
    }
    rewind(file)
    lseek(fileno(file), 0, SEEK_SET)
    fflush(stdout)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, fileno(file), STDIN_FILENO)
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup("dot"), strdup("-Tsvg"), nil]
    defer { for argument in arguments { free(argument) } }
    var child = pid_t()
    let status = posix_spawnp(&child, "dot", &actions, nil, &arguments, environ)
    guard status == 0 else {
      if status == ENOENT {
        StandardError.write(
          """
          sitbone: a picture needs Graphviz, whose program dot is not installed (on Debian: \
          apt-get install graphviz). --format dot and --format mermaid need nothing.

          """)
        throw CommandStatus.cannotOpen
      }
      throw failure(String(cString: strerror(status)))
    }
    var ending: Int32 = 0
    while waitpid(child, &ending, 0) < 0, errno == EINTR {}
    guard ending == 0 else { throw failure("Graphviz did not finish") }
  }

  private static func failure(_ reason: String) -> ExitCode {
    StandardError.write("sitbone: the picture can't be made: \(reason)\n")
    return CommandStatus.writeFailed
  }
}
