/** Help: the glossary, About, and what is said when the program itself makes a mistake. */
package chalkgrad.ui.help;
