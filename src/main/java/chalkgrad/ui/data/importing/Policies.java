package chalkgrad.ui.data.importing;

import chalkgrad.data.MissingPolicy;
import chalkgrad.ui.data.importing.GuessChoice.Item;
import java.util.Arrays;
import java.util.List;

/** What can become of missing values, in words. */
final class Policies {
  private Policies() {}

  static List<Item<MissingPolicy>> items() {
    return Arrays.stream(MissingPolicy.values())
        .map(policy -> Item.of(policy, name(policy)))
        .toList();
  }

  static String name(MissingPolicy policy) {
    return Words.text("policy." + policy.id());
  }
}
