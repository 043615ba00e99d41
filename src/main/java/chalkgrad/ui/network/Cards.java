package chalkgrad.ui.network;

import chalkgrad.training.ExperimentSpec;
import chalkgrad.ui.common.Workbench;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** What the cards that open beside a header have in common. */
final class Cards {
  private Cards() {}

  /** A card with a title, and what is smaller beside it. */
  static VBox card(String id, Label title, Label beside, Node... contents) {
    title.getStyleClass().add("cg-title");
    beside.getStyleClass().add("cg-small");
    HBox heading = new HBox(8, title, beside);
    heading.getStyleClass().add("layer-card-heading");
    VBox card = new VBox(6, heading);
    card.getChildren().addAll(contents);
    card.setId(id);
    card.getStyleClass().add("layer-card");
    card.getStylesheets().add(Cards.class.getResource("network.css").toExternalForm());
    return card;
  }

  /** Small text that wraps. */
  static Label note() {
    Label note = new Label();
    note.getStyleClass().addAll("cg-small", "layer-card-note");
    note.setWrapText(true);
    note.setMinHeight(Label.USE_PREF_SIZE);
    return note;
  }

  /** Shows the experiment, and every change of it or of the colours while the card is open. */
  static void follow(Workbench workbench, Node card, Consumer<ExperimentSpec> show) {
    Subscription following =
        workbench
            .spec()
            .subscribe(show)
            .and(workbench.palette().subscribe(() -> show.accept(workbench.spec().get())));
    card.sceneProperty()
        .addListener((property, before, now) -> {
          if (now == null) {
            following.unsubscribe();
          }
        });
  }
}
