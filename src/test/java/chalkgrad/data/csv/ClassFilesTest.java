package chalkgrad.data.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.base.UserException;
import chalkgrad.data.Dataset;
import chalkgrad.data.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several files, each of which holds the rows of one class. */
class ClassFilesTest {
  @TempDir Path folder;

  private Path file(String name, String text) {
    try {
      Path path = folder.resolve(name);
      Files.createDirectories(path.getParent());
      return Files.writeString(path, text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String error(Path... files) {
    var error =
        assertThrows(
            UserException.class, () -> CsvImport.readClasses(List.of(files), CsvOptions.guessed()));
    return error.getMessage();
  }

  @Test
  void eachFileIsAClass() {
    Path cats = file("cats.csv", "w,h\n1,2\n3,4\n\n5,6\n");
    Path dogs = file("dogs.csv", "w,h\n70,80\n90,100\n");
    ImportedTable table = CsvImport.readClasses(List.of(cats, dogs), CsvOptions.guessed());
    Dataset data = table.dataset();
    assertEquals("cats + dogs (5 × 2, binary)", data.toString());
    assertEquals("class", data.targetName());
    assertEquals(List.of("cats", "dogs"), data.classNames());
    List<Double> targets = new ArrayList<>();
    List<Long> ids = new ArrayList<>();
    for (int row = 0; row < data.rows(); row++) {
      targets.add(data.target(row));
      ids.add(data.id(row));
    }
    assertEquals(List.of(0.0, 0.0, 0.0, 1.0, 1.0), targets);
    assertEquals(List.of(0L, 1L, 3L, 4L, 5L), ids, "the empty line keeps its number");
    assertEquals(90, data.feature(4, 0));
    assertTrue(
        table.report().summary().stream()
            .anyMatch(line -> line.equals("The rows of class 'dogs': 2.")));
  }

  @Test
  void filesMayBeCalledLikeNumbersAndBeWrittenInDifferentWays() {
    Path zero = file("0.csv", "a;class\n1,5;7\n2,5;8\n3,5;9\n");
    Path one = file("1.csv", "a,class\n1,7\n2,8\n4,9\n");
    Path two = file("2.csv", "a,class\n10,7\n20,8\n40,9\n");
    Dataset data = CsvImport.readClasses(List.of(zero, one, two), CsvOptions.guessed()).dataset();
    assertEquals(Task.MULTICLASS, data.task());
    assertEquals("class of the file", data.targetName());
    assertEquals(List.of("0", "1", "2"), data.classNames());
    assertEquals(2.5, data.feature(1, 0));
    assertEquals(20, data.feature(7, 0));
    CsvOptions other = CsvOptions.builder().target("a").build();
    assertEquals("a", CsvImport.readClasses(List.of(zero, one), other).dataset().targetName());
  }

  @Test
  void columnsThatDifferAreSaid() {
    Path good = file("good.csv", "a,b\n1,2\n3,4\n");
    String more = error(good, file("more.csv", "a,b,c\n1,2,3\n4,5,6\n"));
    assertTrue(more.contains("'more'") && more.contains("'c'") && more.contains("'good'"), more);
    String fewer = error(file("wide.csv", "a,b,c\n1,2,3\n4,5,6\n"), good);
    assertTrue(fewer.contains("'good' has no column 'c'"), fewer);
    String other = error(good, file("other.csv", "a,q\n1,2\n3,4\n"));
    assertTrue(other.contains("column 2") && other.contains("'q'") && other.contains("'b'"), other);
    String alike = error(good, file("deeper/good.csv", "a,b\n1,2\n3,4\n"));
    assertTrue(alike.contains("Two files") && alike.contains("'good'"), alike);
  }
}
