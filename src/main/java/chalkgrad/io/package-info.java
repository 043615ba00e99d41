/**
 * The {@code .chalk} file: one JSON document that holds a whole experiment. {@code
 * docs/file-format.md} describes it for people, {@code chalk.schema.json} for programs.
 */
package chalkgrad.io;
