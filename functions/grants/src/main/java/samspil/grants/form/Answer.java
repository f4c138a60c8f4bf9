package samspil.grants.form;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import samspil.grants.AttachmentId;
import samspil.kernel.Money;
import samspil.platform.json.ByKind;

/** An answer to a question; which of them fits is for the question's {@link Ask} to say. */
@ByKind
public sealed interface Answer {

    /** To words, an e-mail address or an organisation's number. */
    record Text(String text) implements Answer {}

    /** To a choice: the options' ids, in their alphabet. */
    record Chosen(Set<String> options) implements Answer {
        public Chosen {
            options = Collections.unmodifiableSet(new TreeSet<>(options));
        }
    }

    /** To a yes or no. */
    record Truth(boolean yes) implements Answer {}

    /** To a count. */
    record Figure(long figure) implements Answer {}

    /** To an amount, also the one applied for. */
    record Sum(Money amount) implements Answer {}

    /** To a day. */
    record Date(LocalDate day) implements Answer {}

    /** To a table. */
    record Rows(List<Answers> rows) implements Answer {
        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /** To a budget. */
    record Posts(List<BudgetPost> posts) implements Answer {
        public Posts {
            posts = List.copyOf(posts);
        }
    }

    /** To a question for documents. */
    record Files(List<AttachmentId> files) implements Answer {
        public Files {
            files = List.copyOf(files);
        }
    }
}
