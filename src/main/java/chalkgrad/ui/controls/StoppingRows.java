package chalkgrad.ui.controls;

import chalkgrad.base.Messages;
import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import chalkgrad.training.DataSource;
import chalkgrad.training.DataSpec;
import chalkgrad.training.StoppingSpec;
import chalkgrad.ui.common.Action;
import chalkgrad.ui.common.ActionGroup;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.Disclosure;
import chalkgrad.ui.common.NumberChoice;
import chalkgrad.ui.common.Numbers;
import chalkgrad.ui.common.Reach;
import chalkgrad.ui.common.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** When training ends by itself; closed, the line says which rules are on. */
final class StoppingRows {
  private static final long MAX_EPOCHS = 100_000_000;

  private final Messages messages = Messages.of(StoppingRows.class);
  private final Workbench workbench;
  private final NumberChoice maxEpochs;
  private final NumberChoice tolerance;
  private final NumberChoice toleranceEpochs;
  private final NumberChoice patience;
  private final Label patienceReason;
  private final Disclosure disclosure;

  StoppingRows(Workbench workbench) {
    this.workbench = workbench;
    maxEpochs =
        epochs("max-epochs", List.of("100", "500", "1000", "5000"), n -> now().withMaxEpochs(n));
    tolerance = toleranceChoice();
    toleranceEpochs =
        epochs(
            "tolerance-epochs",
            List.of("5", "10", "20", "50"),
            n -> now().withTolerance(now().tolerance(), (int) n));
    patience = epochs("patience", List.of("5", "10", "20", "50"), n -> now().withPatience((int) n));
    patienceReason = new Label(messages.text("stop.patience.refused"));
    patienceReason.getStyleClass().add("cg-small");
    patienceReason.setWrapText(true);
    disclosure =
        new Disclosure(
            "stopping-disclosure",
            "",
            maxEpochs.node(),
            tolerance.node(),
            toleranceEpochs.node(),
            patience.node(),
            patienceReason);
    disclosure.hint(messages.text("stop.hint"));
  }

  VBox node() {
    return disclosure.node();
  }

  void show(StoppingSpec stopping, DataSpec data) {
    maxEpochs.show(text(stopping.maxEpochs()));
    tolerance.show(Numbers.plain(stopping.tolerance()));
    toleranceEpochs.show(text(stopping.toleranceEpochs()));
    patience.show(text(stopping.patience()));
    boolean validated = hasValidationRows(data);
    patience.box().setDisable(!validated);
    Controls.present(patienceReason, !validated);
    disclosure.title(messages.text("stop.title", summary(stopping)));
  }

  private String summary(StoppingSpec stopping) {
    List<String> rules = new ArrayList<>();
    if (stopping.maxEpochs() > 0) {
      rules.add(messages.text("stop.epochs.title", Long.toString(stopping.maxEpochs())));
    }
    if (stopping.toleranceEpochs() > 0) {
      rules.add(messages.text("stop.tolerance.title"));
    }
    if (stopping.patience() > 0) {
      rules.add(messages.text("stop.patience.title"));
    }
    return rules.isEmpty() ? messages.text("stop.never") : String.join(", ", rules);
  }

  private static boolean hasValidationRows(DataSpec data) {
    if (data.source() instanceof DataSource.Table(Dataset table, _) && table.hasParts()) {
      for (int row = 0; row < table.rows(); row++) {
        if (table.part(row) == Part.VALIDATION) {
          return true;
        }
      }
      return false;
    }
    return data.split().validationShare() > 0;
  }

  private NumberChoice toleranceChoice() {
    return new NumberChoice(
            "tolerance-choice",
            messages.text("stop.tolerance"),
            List.of("0.000001", "0.00001", "0.0001", "0.001", "0.01"),
            text -> {
              double value = Numbers.parse(text, 0, 1_000_000);
              set(now().withTolerance(value, now().toleranceEpochs()));
            })
        .hint(messages.text("tolerance.hint"));
  }

  private NumberChoice epochs(String key, List<String> usual, LongFunction<StoppingSpec> change) {
    String off = messages.text("stop.off");
    List<String> items = new ArrayList<>(List.of(off));
    items.addAll(usual);
    long max = key.equals("max-epochs") ? MAX_EPOCHS : Integer.MAX_VALUE;
    return new NumberChoice(
            key + "-choice",
            messages.text("stop." + key),
            items,
            text ->
                set(
                    change.apply(
                        text.strip().equalsIgnoreCase(off) ? 0 : Numbers.parseWhole(text, 0, max))))
        .hint(messages.text(key + ".hint"));
  }

  List<Action> actions() {
    return Stream.of(maxEpochs, tolerance, toleranceEpochs, patience)
        .map(choice -> Reach.action(ActionGroup.TRAIN, choice.box()))
        .toList();
  }

  private String text(long epochs) {
    return epochs == 0 ? messages.text("stop.off") : Long.toString(epochs);
  }

  private StoppingSpec now() {
    return workbench.spec().get().training().stopping();
  }

  private void set(StoppingSpec stopping) {
    workbench.edit(spec -> spec.withTraining(spec.training().withStopping(stopping)));
  }
}
