import Foundation
import Testing

/// PySpark on this machine alone, with nobody's cluster.
private enum Spark {
  /// The Python that has it, where Java is there too; nil where it can't be had. Nothing is installed
  /// unless SITBONE_INSTALL is set: it is half a gigabyte.
  static let python: String? = {
    guard run("java", ["-version"])?.status == 0 else { return nil }
    let folder = FileManager.default.temporaryDirectory.appending(path: "sitbone-pyspark").path
    let own = "\(folder)/bin/python3"
    let variables = ProcessInfo.processInfo.environment
    if let ready = [variables["SITBONE_PYTHON"], own, "python3"].compactMap({ $0 }).first(
      where: hasSpark)
    {
      return ready
    }
    guard variables["SITBONE_INSTALL"] != nil, run("python3", ["-m", "venv", folder])?.status == 0,
      run(own, ["-m", "pip", "install", "--quiet", "pyspark"])?.status == 0, hasSpark(own)
    else { return nil }
    return own
  }()

  private static func hasSpark(_ python: String) -> Bool {
    run(python, ["-c", "import pyspark"])?.status == 0
  }

  /// Runs a program, and gives what it prints; nil where it can't be started.
  static func run(_ program: String, _ arguments: [String], input: String = "")
    -> (status: Int32, text: String)?
  {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    let (inputs, outputs) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (inputs, outputs)
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    try? inputs.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try? inputs.fileHandleForWriting.close()
    let told = outputs.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: told, as: UTF8.self))
  }

  /// Spreads the lines of its input over four partitions, each through a batch of its own.
  static let script = """
    import sys
    from pyspark import SparkConf, SparkContext
    conf = SparkConf().setMaster("local[2]").setAppName("sitbone").set("spark.ui.enabled", "false")
    spark = SparkContext(conf=conf.set("spark.driver.bindAddress", "127.0.0.1")
                                  .set("spark.driver.host", "127.0.0.1"))
    people = spark.parallelize(sys.stdin.read().splitlines(), 4)
    for line in people.pipe(sys.argv[1] + " batch proximal-hamstring").collect():
        print(line)
    """
}

@Suite struct `A batch under Spark` {
  @Test(.enabled(if: Spark.python != nil, "java and pyspark are not here, or set SITBONE_INSTALL"))
  func `comes to what it comes to alone, wherever the lines are seen`() throws {
    let people = (1...60).map { number in
      number == 31
        ? "{\"id\":31,\"answers\":{\"ces\":}}\n"
        : "{\"id\":\(number),\"lines\":[\"yes\",\"uk\",\"1\",\"\(20 + number)\",\"\(number % 3)\"]}\n"
    }.joined()
    let alone = try StartedProgram.run(people, arguments: ["batch", "proximal-hamstring"])
    let python = try #require(Spark.python)
    let spread = try #require(
      Spark.run(python, ["-c", Spark.script, StartedProgram.path], input: people))
    #expect(spread.status == 0)
    // A line's number is that in its own partition.
    func unnumbered(_ text: String) -> [Substring] {
      text.split(separator: "\n").compactMap { line in
        line.firstIndex(of: ",").map { line[$0...] }
      }
    }
    #expect(unnumbered(spread.text).count == 60)
    #expect(unnumbered(spread.text) == unnumbered(alone.text))
  }
}
