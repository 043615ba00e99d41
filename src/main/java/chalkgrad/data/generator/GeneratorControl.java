package chalkgrad.data.generator;

/** The common settings that a generator may answer to; what it lacks is not offered to the user. */
public enum GeneratorControl {
  POINTS,
  NOISE,
  BALANCE,
  LABEL_NOISE
}
