package chalkgrad.app.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A computer that consists of a few empty files in a temporary folder. */
final class FakeMachine {
  private final Path root;
  private final Map<String, String> environment = new HashMap<>();
  private String osName = "Linux";
  private String runningJava = "/nowhere";

  FakeMachine(Path root) {
    this.root = root;
  }

  FakeMachine os(String name) {
    osName = name;
    return this;
  }

  FakeMachine running(String home) {
    runningJava = home;
    return this;
  }

  FakeMachine variable(String name, String value) {
    environment.put(name, value);
    return this;
  }

  FakeMachine file(String path) {
    return file(path, "");
  }

  FakeMachine file(String path, String content) {
    Path file = root.resolve(path.substring(1));
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  FakeMachine jre(String home, String version) {
    return file(home + "/bin/java")
        .file(home + "/release", "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
  }

  FakeMachine jdk(String home, String version) {
    return jre(home, version).file(home + "/bin/javac");
  }

  Path path(String path) {
    return root.resolve(path.substring(1));
  }

  Machine machine() {
    return new Machine(root, "/home/ada", Map.copyOf(environment), osName, "amd64", runningJava);
  }
}
