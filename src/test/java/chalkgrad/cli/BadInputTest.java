package chalkgrad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user can get wrong gives one line that helps, and exit code 2. */
class BadInputTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "train --hiden 4 | --hidden",
        "train --hidden | --hidden",
        "train extra | extra",
        "trian | chalkgrad train",
        "nothing.chalk | nothing.chalk",
        "train --data nothing.csv | nothing.csv",
        "train --generator moon | 'moons'",
        "train --generator zzzzzzzz | circles",
        "train --hidden 3 --activation rellu | 'relu'",
        "train --activation relu | --hidden",
        "train --hidden 3 --activation softmax | output layer",
        "train --hidden 3 --alpha 0.1 | no effect on tanh",
        "train --hidden 3 --activation leaky-relu --alpha 7 | --alpha",
        "train --optimizer adm | 'adam'",
        "train --initializer he | he-normal",
        "train --scaling minmax | 'min-max'",
        "train --loss bce | binary-cross-entropy",
        "train --generator blobs --param classes=3 --loss mse | softmax",
        "train --generator sine --loss binary-cross-entropy | linear",
        "train --rate -1 | -1.0",
        "train --rate 0 | positive",
        "train --rate nan | nan",
        "train --rate fast | fast",
        "train --batch 0 | --batch",
        "train --batch some | some",
        "train --epochs -3 | --epochs is -3",
        "train --epochs 0 | --epochs",
        "train --patience -1 --validation 0.2 | --patience is -1",
        "train --patience 3 | --validation",
        "train --tolerance -1 | --tolerance",
        "train --hidden 10x | 10x",
        "train --hidden 0 | 512",
        "train --hidden 5,, | 5,,",
        "train --hidden 1,1,1,1,1,1,1,1,1,1,1,1,1 | 12",
        "train --momentum 0.5 | no effect on adam",
        "train --optimizer momentum --momentum 1.5 | 1.5",
        "train --l2 -1 | -1.0",
        "train --test 0.5 --validation 0.6 | 0.6",
        "train --test 1.5 | 1.5",
        "train --features x9 | x9",
        "train --features x1,x1 | twice",
        "train --threshold 2 | 2.0",
        "train --generator sine --threshold 0.5 | regression",
        "train --generator sine --positive-class 1 | regression",
        "train --positive-class 7 | --positive-class",
        "train --points 1 | points is 1",
        "train --balance 2 | balance is 2",
        "train --param turns=2 | turns",
        "train --generator spirals --param turn=2 | 'turns'",
        "train --generator spirals --param turns=99 | turns is 99",
        "train --generator six-rows --points 7 | six-rows",
        "train --target Class | --data",
        "train --fill mean | --data",
        "train --data a.csv --generator moons | --generator",
        "generate --generator moon | 'moons'",
        "generate --out /no/such/folder/x.csv | /no/such/folder",
        "bench --workload W9 | W4",
        "bench --seconds 0 | --seconds",
        "snapshot --size big | 1366x768",
        "snapshot --size 1x1 | 200",
        "snapshot --theme drak | 'dark'",
        "doctor --out x | --out",
      })
  void oneHelpfulLine(String line, String part) {
    Shell.Result result = Shell.run(line.split(" "));
    assertComplaint(result, part);
  }

  private static void assertComplaint(Shell.Result result, String part) {
    assertEquals(2, result.code(), result.err());
    assertEquals("", result.out());
    assertEquals(1, result.err().lines().count(), result.err());
    assertTrue(result.err().startsWith("chalkgrad: "), result.err());
    assertTrue(result.err().contains(part), result.err());
    assertTrue(!result.err().contains("Exception"), result.err());
  }

  @Test
  void tablesThatAreNone(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("t.csv");
    Files.writeString(file, "a,b,Class\n1,2,x\n3,4,y\n5,7,x\n6,1,y\n8,3,x\n");
    String name = file.toString();
    assertComplaint(Shell.run("train", "--data", name, "--target", "Clas"), "'Class'");
    assertComplaint(Shell.run("train", "--data", name, "--positive", "z"), "z");
    assertComplaint(Shell.run("train", "--data", name, "--delimiter", "colon"), "comma");
    assertComplaint(Shell.run("train", "--data", name, "--decimal", "dot"), "point");
    assertComplaint(Shell.run("train", "--data", name, "--task", "binari"), "'binary'");
    assertComplaint(Shell.run("train", "--data", name, "--header", "maybe"), "yes");
    assertComplaint(Shell.run("train", "--data", name, "--quote", "triple"), "single");
    assertComplaint(Shell.run("train", "--data", name, "--kind", "number"), "COLUMN=");
    assertComplaint(Shell.run("train", "--data", name, "--kind", "a=numbr"), "'number'");
    assertComplaint(Shell.run("train", "--data", name, "--missing-in", "255"), "COLUMN=");
    assertComplaint(Shell.run("train", "--data", name, "--fill", "a=avarage"), "mean");
    assertComplaint(Shell.run("train", "--data", name, "--fill", "aa=mean"), "'aa'");
    assertComplaint(Shell.run("train", "--data", name, "--data", name), "Two files");
    assertComplaint(Shell.run("train", "--data", name, "--split-column", "b"), "b");
    assertComplaint(
        Shell.run("train", "--data", name, "--target", "Class", "--task", "regression"), "Class");
    assertComplaint(Shell.run("train", "--data", folder.toString()), "folder");
    Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
    assertComplaint(Shell.run("train", "--data", name), "picture");
    Files.writeString(file, "");
    assertComplaint(Shell.run("train", "--data", name), "empty");
  }

  @Test
  void withoutDisplayTheWindowSaysWhatToDo() {
    assertComplaint(Shell.run(), "chalkgrad demo");
  }
}
