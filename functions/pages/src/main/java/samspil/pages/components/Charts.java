package samspil.pages.components;

import java.util.List;

/** Charts beside each other, as the width allows. */
public record Charts(List<Chart> charts) implements Component {

    public Charts {
        charts = List.copyOf(charts);
    }
}
