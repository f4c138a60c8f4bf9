/** What is done at the desk by answering a form: asked, checked, done. */
@NullMarked
package samspil.council.pages.desk.form;

import org.jspecify.annotations.NullMarked;
