package samspil.council.meeting.reply;

import java.util.List;
import samspil.kernel.MunicipalityId;

/** What is still to be told. */
public interface Notices {

    /** What is not finished in a municipality; what began a moment ago may be missing. */
    List<Notice> open(MunicipalityId municipality);

    /** It is told. */
    void finish(Notice notice);
}
