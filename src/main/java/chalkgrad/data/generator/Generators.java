package chalkgrad.data.generator;

import chalkgrad.base.Messages;
import chalkgrad.base.UserException;
import chalkgrad.data.Dataset;
import java.util.List;
import java.util.stream.Collectors;

/** The catalogue of generators, in the order in which menus show them. */
public final class Generators {
  private static final List<Generator> ALL =
      List.of(
          new Circles(),
          new Xor(),
          new Moons(),
          new Spirals(),
          new Blobs(),
          new Linear(),
          new Quadratic(),
          new Stochastic(),
          new SixRows(),
          new Runge(),
          new Sine(),
          new Step(),
          new Polynomial(),
          new Plane());

  private Generators() {}

  public static List<Generator> all() {
    return ALL;
  }

  /**
   * Finds a generator.
   *
   * @throws UserException listing the known ids if there is none with this one
   */
  public static Generator byId(String id) {
    for (Generator generator : ALL) {
      if (generator.id().equals(id)) {
        return generator;
      }
    }
    String known = ALL.stream().map(Generator::id).collect(Collectors.joining(", "));
    throw new UserException(Messages.of(Generators.class).text("error.unknown", id, known));
  }

  /** Makes the data set that the settings describe. */
  public static Dataset generate(GeneratorSettings settings) {
    return byId(settings.generator()).generate(settings);
  }
}
