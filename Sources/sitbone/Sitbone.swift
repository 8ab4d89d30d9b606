import ArgumentParser
import Dialogs

@main struct Sitbone: ParsableCommand {
  func run() { print(ShippedDialog.all.map(\.name)) }
}
