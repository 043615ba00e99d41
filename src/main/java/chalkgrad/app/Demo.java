package chalkgrad.app;

import chalkgrad.base.Messages;
import chalkgrad.data.Part;
import chalkgrad.data.generator.GeneratorSettings;
import chalkgrad.data.generator.Generators;
import chalkgrad.training.DataSource;
import chalkgrad.training.Defaults;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.SessionCommand;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.theme.Palette;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The built-in demonstration: a small network learns XOR, a deeper one two spirals, a softmax
 * output five classes, and a linear one Runge's function, in the real window, which is photographed
 * in the light and the dark theme.
 */
final class Demo {
  private static final int WIDTH = 1440;
  private static final int HEIGHT = 900;
  private static final double VISIBLE_SPEED = 10;
  private static final long FIRST_LOOK = 12;

  private final Path folder;
  private final PrintWriter progress;
  private final Messages messages = Messages.of(Demo.class);
  private int pictures;

  /** One scene: what is trained, and for how long. */
  private record Act(String name, ExperimentSpec spec, long epochs) {}

  Demo(Path folder, PrintWriter progress) {
    this.folder = folder;
    this.progress = progress;
  }

  void play() {
    say("demo.start", folder);
    try (DrivenWindow window = new DrivenWindow(Defaults.experiment(), WIDTH, HEIGHT)) {
      window.awaitRest();
      photograph(window, "start");
      playFirst(window);
      for (Act act : acts()) {
        window.edit(act.spec());
        window.await(frame -> frame.spec().equals(act.spec()));
        tell(act, window.trainTo(act.epochs()));
        photograph(window, act.name());
      }
    }
    say("demo.end", pictures, folder);
  }

  /** The first network is photographed while it learns, and when it has. */
  private void playFirst(DrivenWindow window) {
    window.send(new SessionCommand.Speed(VISIBLE_SPEED));
    window.send(new SessionCommand.Play());
    tell("training", window.await(frame -> frame.epoch() >= FIRST_LOOK));
    photograph(window, "training");
    tell("trained", window.trainTo(300));
    photograph(window, "trained");
  }

  private static List<Act> acts() {
    ExperimentSpec start = Defaults.experiment();
    ExperimentSpec deep =
        start.withNetwork(
            start.network().withHidden(List.of(Defaults.layer(8), Defaults.layer(8))));
    return List.of(
        new Act("spirals", on(deep, "spirals"), 600),
        new Act(
            "classes",
            on(start, Generators.byId("blobs").defaults().withParameter("classes", 5)),
            100),
        new Act("regression", on(deep, "runge"), 400));
  }

  private static ExperimentSpec on(ExperimentSpec spec, String generator) {
    return on(spec, Generators.byId(generator).defaults());
  }

  private static ExperimentSpec on(ExperimentSpec spec, GeneratorSettings settings) {
    return spec.withSource(new DataSource.Generated(settings));
  }

  private void photograph(DrivenWindow window, String name) {
    for (Palette palette : List.of(Palette.DARK, Palette.LIGHT)) {
      Path png = folder.resolve(name + (palette.dark() ? "-dark.png" : "-light.png"));
      window.picture(palette, png);
      pictures++;
      say("demo.picture", png);
    }
  }

  private void tell(Act act, TrainingFrame frame) {
    tell(act.name(), frame);
  }

  private void tell(String name, TrainingFrame frame) {
    double loss = frame.scores().get(Part.TRAIN).loss();
    say(
        "demo.progress",
        messages.text("demo.act." + name),
        frame.epoch(),
        String.format(Locale.ROOT, "%.3g", loss));
  }

  private void say(String key, Object... arguments) {
    String[] texts = new String[arguments.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = String.valueOf(arguments[i]);
    }
    progress.println(messages.text(key, (Object[]) texts));
    progress.flush();
  }
}
