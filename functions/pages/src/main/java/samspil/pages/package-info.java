/**
 * The frame of every page, its templates (jte), the design system's files and the languages. A context that shows pages:
 * <ul>
 *   <li>keeps templates in {@code src/main/jte}, each with one {@code @param}, usually a record; its pom generates their
 *       classes (see {@code functions/directory/pom.xml}) into the package {@code samspil.<context>.templates};
 *   <li>renders them by {@code Templates.in("samspil.<context>.templates").content("name", model)};
 *   <li>builds them from {@link samspil.pages.components}: {@code ${new Alert(...)}} inside a template is a part of the page;
 *   <li>answers {@code new Page(site, language, head, trail, body).html()} with {@link ContentPolicy};
 *   <li>keeps its words in {@code samspil/<context>/labels.tsv}, read by {@link samspil.kernel.Labels}.
 * </ul>
 */
@NullMarked
package samspil.pages;

import org.jspecify.annotations.NullMarked;
