package chalkgrad.io;

import chalkgrad.training.ExperimentSpec;

/** What a {@code .chalk} file holds. */
public record ChalkFile(ExperimentSpec spec) {}
