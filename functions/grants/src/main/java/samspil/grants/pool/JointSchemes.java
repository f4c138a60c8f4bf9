package samspil.grants.pool;

import java.util.List;
import samspil.kernel.MunicipalityId;

/** What everybody may know of joint pools. */
public interface JointSchemes {

    /** Those that a municipality has a confirmed share in. */
    List<JointScheme> in(MunicipalityId municipality);

    /** How they stood when its lead told so last. */
    List<Settlement> settlements(MunicipalityId municipality);
}
