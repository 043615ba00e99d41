package chalkgrad.ui.network;

import chalkgrad.base.Messages;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.Names;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The input: what the network is fed with, in the order of the neurons. */
final class InputCard {
  private static final Messages TEXT = Messages.of(InputCard.class);
  private static final int MOST_LINES = 12;

  private InputCard() {}

  static void open(Composer composer, Node beside) {
    TrainingFrame frame = composer.workbench().frame().get();
    if (frame == null) {
      return;
    }
    List<String> inputs = frame.network().inputs();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < Math.min(inputs.size(), MOST_LINES); i++) {
      lines.add(TEXT.text("input.line", String.valueOf(i + 1), inputs.get(i)));
    }
    if (inputs.size() > MOST_LINES) {
      lines.add(TEXT.text("more", String.valueOf(inputs.size() - MOST_LINES)));
    }
    Label list = new Label(String.join("\n", lines));
    list.setId("input-card-features");
    list.getStyleClass().add("cg-number");
    Label note = Cards.note();
    note.setText(TEXT.text("input.note", Names.scaling(frame.spec().input().scaling())));
    VBox node =
        Cards.card(
            "input-card",
            new Label(TEXT.text("input.title")),
            new Label(TEXT.text("input.count", String.valueOf(inputs.size()))),
            list,
            note);
    composer.overlays().showPopover(node, beside);
  }
}
