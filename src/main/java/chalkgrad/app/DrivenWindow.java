package chalkgrad.app;

import chalkgrad.base.Messages;
import chalkgrad.base.UserException;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.SavedRun;
import chalkgrad.training.SessionCommand;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.Action;
import chalkgrad.ui.theme.Palette;
import chalkgrad.ui.theme.ThemeChoice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.value.ChangeListener;
import javafx.stage.Stage;

/**
 * The real window, shown and driven by a program instead of a person: for the demonstration,
 * pictures and measurements. On JavaFX's Headless platform nobody sees it but it is drawn all the
 * same. Its methods are called from a thread that is not the FX thread, and return when done.
 */
final class DrivenWindow implements AutoCloseable {
  private final AppContext context;
  private final Stage stage;

  DrivenWindow(ExperimentSpec spec, int width, int height) {
    FxThread.start();
    context =
        FxThread.call(() -> {
          if (HeadlessScreen.isHeadless()) {
            HeadlessScreen.resize(width, height);
          }
          return new AppContext(AppContext.Parts.of(spec, Optional::empty), width, height);
        });
    stage = FxThread.call(() -> shown(width, height));
  }

  private Stage shown(int width, int height) {
    Stage window = new Stage();
    window.setScene(context.scene());
    window.setX(0);
    window.setY(0);
    window.setWidth(width);
    window.setHeight(height);
    window.show();
    return window;
  }

  AppContext context() {
    return context;
  }

  /**
   * Puts charts in their places, the left one first.
   *
   * @throws UserException if there is no such chart, or none that fits the data
   */
  void show(List<String> charts) {
    List<String> places = List.of("left-chart-", "right-chart-");
    for (int i = 0; i < charts.size(); i++) {
      String place = places.get(i);
      String id = place + charts.get(i).strip();
      boolean shown =
          FxThread.call(() ->
              context.actions().all().stream()
                  .filter(action -> action.id().equals(id))
                  .anyMatch(Action::run));
      if (!shown) {
        String known =
            context.actions().all().stream()
                .filter(Action::isPossible)
                .map(Action::id)
                .filter(each -> each.startsWith(place))
                .map(each -> each.substring(place.length()))
                .collect(Collectors.joining(", "));
        throw new UserException(
            Messages.of(DrivenWindow.class).text("error.chart", charts.get(i), known));
      }
    }
  }

  void send(SessionCommand command) {
    FxThread.run(() -> context.workbench().send(command));
  }

  void edit(ExperimentSpec spec) {
    FxThread.run(() -> context.workbench().edit(before -> spec));
  }

  /** Goes on from a saved run, and waits until it is on screen. */
  void open(SavedRun run) {
    long obeyed = awaitRest().commandsObeyed();
    send(new SessionCommand.Open(run));
    await(frame -> frame.commandsObeyed() > obeyed && isAtRest(frame));
  }

  /** Waits until a frame that fulfils the condition is on screen. */
  TrainingFrame await(Predicate<TrainingFrame> condition) {
    CompletableFuture<TrainingFrame> result = new CompletableFuture<>();
    ChangeListener<TrainingFrame> listener =
        (property, before, frame) -> {
          if (condition.test(frame)) {
            result.complete(frame);
          }
        };
    FxThread.run(() -> {
      TrainingFrame present = context.workbench().frame().get();
      if (present != null && condition.test(present)) {
        result.complete(present);
      }
      context.workbench().frame().addListener(listener);
    });
    TrainingFrame frame = FxThread.await(result);
    FxThread.run(() -> context.workbench().frame().removeListener(listener));
    return frame;
  }

  /** Waits until nothing trains and every picture on screen is of the same step. */
  TrainingFrame awaitRest() {
    return await(DrivenWindow::isAtRest);
  }

  private static boolean isAtRest(TrainingFrame frame) {
    return !frame.isPlaying()
        && frame.surface() != null
        && frame.surface().step() == frame.step()
        && frame.predictions() != null
        && frame.predictions().step() == frame.step();
  }

  /** Trains to the end of an epoch as fast as possible. */
  TrainingFrame trainTo(long epoch) {
    send(new SessionCommand.Speed(Double.POSITIVE_INFINITY));
    send(new SessionCommand.RunTo(epoch));
    return await(frame -> isAtRest(frame) && (frame.epoch() >= epoch || isOver(frame)));
  }

  private static boolean isOver(TrainingFrame frame) {
    return !(frame.state() instanceof chalkgrad.training.SessionState.Paused);
  }

  /** Dresses the window. */
  void look(ThemeChoice theme, int scale) {
    FxThread.run(() -> {
      context.looks().setTheme(theme);
      context.looks().setScale(scale);
    });
  }

  /** Writes what the window shows in another palette. */
  void picture(Palette palette, Path png) {
    FxThread.run(() -> context.workbench().palette().set(palette));
    picture(png);
  }

  /** Writes what the window shows. */
  void picture(Path png) {
    FxThread.run(() -> {
      try {
        Snapshots.write(context.scene(), png);
      } catch (IOException problem) {
        throw new UncheckedIOException(problem);
      }
    });
  }

  @Override
  public void close() {
    FxThread.run(() -> {
      stage.close();
      context.close();
    });
  }
}
