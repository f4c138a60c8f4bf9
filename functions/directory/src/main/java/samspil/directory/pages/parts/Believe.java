package samspil.directory.pages.parts;

import samspil.directory.Entry;
import samspil.directory.Kind;
import samspil.directory.pages.words.TrustWords;
import samspil.directory.pages.words.View;

/** Where the words come from, when they were last confirmed, and how to put them right. */
public record Believe(View view, Entry entry) implements Part {

    public TrustWords words() {
        return new TrustWords(view.visit());
    }

    public String suggest() {
        return view.addresses().suggest(entry.kind(), entry.id());
    }

    /** Where somebody says that they represent it; empty for what is no organisation. */
    public String claim() {
        return entry.kind() == Kind.ORGANISATION ? view.addresses().home() + "/claim/" + entry.id() : "";
    }
}
