// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Sitbone",
  products: [
    .executable(name: "sitbone", targets: ["sitbone"]),
    .library(name: "Guidance", targets: ["Guidance", "Answers"]),
    .library(name: "Interview", targets: ["Interview", "DialogScript", "Answers"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // The functional core: the standard library alone.
    .target(name: "Answers"),
    .target(name: "Interview", dependencies: ["Answers"]),
    .target(name: "DialogScript", dependencies: ["Interview", "Answers"]),
    .target(name: "Guidance", dependencies: ["Answers"]),
    .target(name: "Assistant", dependencies: ["Interview", "Guidance", "Answers"]),
    // Optimised in debug builds too: a proof is a million small steps.
    .target(
      name: "Proofs", dependencies: ["Interview", "Guidance", "Answers"],
      swiftSettings: [.unsafeFlags(["-O", "-enforce-exclusivity=unchecked"])]),
    .target(name: "Drawings", dependencies: ["DialogScript", "Interview", "Answers"]),
    .target(name: "Questionnaires", dependencies: ["DialogScript", "Interview", "Answers"]),
    .target(name: "Transcripts", dependencies: ["Assistant", "Interview", "Guidance", "Answers"]),

    // The note, the page and the records that other systems read.
    .target(name: "Reports", dependencies: ["Assistant", "Interview", "Guidance", "Answers"]),

    // The imperative shell.
    .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"])]),
    .target(
      name: "Terminal",
      dependencies: [
        "Transcripts", "Assistant", "Interview", "Guidance", "Answers", "CReadline",
      ]),
    .executableTarget(
      name: "sitbone",
      dependencies: [
        "Answers", "Interview", "DialogScript", "Guidance", "Assistant", "Proofs", "Drawings",
        "Questionnaires", "Reports", "Transcripts", "Terminal", "Dialogs",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      // A program whose place in memory is settled when it is linked need not be put right, page by
      // page, before the first question: a seventh of the start.
      linkerSettings: [
        .unsafeFlags(["-Xclang-linker", "-no-pie"], .when(configuration: .release))
      ]),

    // The shipped dialogs, compiled in as string literals.
    .target(
      name: "Dialogs", path: "Dialogs", exclude: ["README.md"], plugins: ["EmbedDialogs"]),
    .plugin(
      name: "EmbedDialogs", capability: .buildTool(), dependencies: ["embed-dialogs"],
      path: "Sources/EmbedDialogs"),
    .executableTarget(name: "embed-dialogs", path: "Sources/embed-dialogs"),

    .testTarget(name: "AnswersTests", dependencies: ["Answers"]),
    .target(name: "Dice", path: "Tests/Dice"),
    .testTarget(name: "InterviewTests", dependencies: ["Interview", "Answers", "Dice"]),
    .testTarget(
      name: "DialogScriptTests", dependencies: ["DialogScript", "Interview", "Answers"],
      exclude: ["Broken"]),
    .testTarget(
      name: "DrawingsTests", dependencies: ["Drawings", "DialogScript", "Interview", "Dialogs"]),
    .testTarget(
      name: "QuestionnairesTests",
      dependencies: [
        "Questionnaires", "Assistant", "DialogScript", "Interview", "Answers", "Dice",
      ]),
    .testTarget(name: "GuidanceTests", dependencies: ["Guidance", "Answers"]),
    .testTarget(
      name: "AssistantTests",
      dependencies: [
        "Assistant", "Guidance", "Interview", "DialogScript", "Answers", "Dialogs", "Dice",
      ]),
    .testTarget(
      name: "DialogsTests",
      dependencies: [
        "Dialogs", "DialogScript", "Assistant", "Guidance", "Interview", "Answers", "Dice",
      ]),
    .testTarget(
      name: "ProofsTests",
      dependencies: [
        "Proofs", "Dialogs", "DialogScript", "Assistant", "Guidance", "Interview", "Answers",
        "Dice",
      ]),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Reports", "Assistant", "DialogScript", "Guidance", "Interview", "Answers", "Dialogs",
      ],
      exclude: ["Patients"]),
    .testTarget(
      name: "TranscriptsTests",
      dependencies: [
        "Transcripts", "Assistant", "Interview", "DialogScript", "Guidance", "Answers", "Dialogs",
        "Dice",
      ],
      exclude: ["Chats"]),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Terminal", "Transcripts", "Answers", "Dice", "sitbone"]),
  ]
)

// The house has no warnings.
for target in package.targets where [.regular, .executable, .test].contains(target.type) {
  target.swiftSettings = (target.swiftSettings ?? []) + [.treatAllWarnings(as: .error)]
}
