package samspil.grants.file.http;

import samspil.grants.ApplicationId;
import samspil.kernel.MunicipalityId;

/** The file that an address names. */
public record FileKey(MunicipalityId municipality, ApplicationId application) {}
