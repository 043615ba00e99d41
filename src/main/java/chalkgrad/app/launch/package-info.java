/**
 * What happens before Chalkgrad itself starts: find a Java that is new enough, look whether the
 * computer has the libraries that JavaFX needs, restart with the right flags, or say in plain words
 * what to install.
 *
 * <p>These classes and {@code chalkgrad.app.Launcher} are compiled for Java 17, because they must
 * run on whatever {@code java} the computer starts by default. They therefore use nothing of the
 * rest of Chalkgrad, which is compiled for Java 25, not even its message bundles: a 17 could not
 * load them.
 */
package chalkgrad.app.launch;
