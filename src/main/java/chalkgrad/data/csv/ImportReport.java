package chalkgrad.data.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * What an import read, guessed and dropped, in the order in which it happened.
 *
 * @param findings everything that it found
 */
public record ImportReport(List<Finding> findings) {

  public ImportReport {
    findings = List.copyOf(findings);
  }

  /** The findings of one severity. */
  public List<Finding> of(Finding.Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).toList();
  }

  /** Whether a finding with this key is there. */
  public boolean has(String key) {
    return findings.stream().anyMatch(finding -> finding.key().equals(key));
  }

  /** The report as lines for a terminal or a window, warnings first. */
  public List<String> summary() {
    List<String> lines = new ArrayList<>();
    of(Finding.Severity.WARNING).forEach(finding -> lines.add(finding.text()));
    findings.stream()
        .filter(finding -> finding.severity() != Finding.Severity.WARNING)
        .forEach(finding -> lines.add(finding.text()));
    return lines;
  }
}
