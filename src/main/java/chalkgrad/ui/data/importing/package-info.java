/**
 * The import dialog: shows what a file would become before it becomes the experiment's data.
 *
 * <p>{@link chalkgrad.ui.data.importing.ImportModel} keeps what the user has said, and has {@link
 * chalkgrad.ui.data.importing.PreviewReader} read the file anew in the background after every
 * change; each result is a {@link chalkgrad.ui.data.importing.Preview}, which the parts of the
 * dialog show. The experiment is told once, when the user agrees.
 */
package chalkgrad.ui.data.importing;
