/**
 * The command line: picocli commands that read options into an {@link
 * chalkgrad.training.ExperimentSpec}, run it and report. It knows no JavaFX; what needs the window
 * goes through {@link chalkgrad.cli.WindowCommands}.
 */
package chalkgrad.cli;
