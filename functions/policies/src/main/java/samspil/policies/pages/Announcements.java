package samspil.policies.pages;

import gg.jte.Content;
import java.util.List;
import samspil.policies.Policy;
import samspil.policies.pages.words.Visit;

/** What else is to be seen where policies are read, such as a draft that everybody may speak about. */
public interface Announcements {

    /** Above all policies of a municipality. */
    List<Content> above(Visit visit);

    /** On the page of one. */
    List<Content> beside(Visit visit, Policy policy);
}
