package samspil.grants.http;

import io.micronaut.context.annotation.Factory;
import io.micronaut.core.convert.TypeConverter;
import jakarta.inject.Singleton;
import samspil.grants.ApplicationId;
import samspil.grants.AttachmentId;
import samspil.grants.LineId;
import samspil.grants.PaperId;
import samspil.grants.RoundId;
import samspil.grants.SchemeId;

/** The names that stand in the addresses of grants. */
@Factory
final class GrantNames {

    @Singleton
    TypeConverter<CharSequence, SchemeId> schemeId() {
        return (name, _, _) -> SchemeId.of(name.toString());
    }

    @Singleton
    TypeConverter<CharSequence, RoundId> roundId() {
        return (name, _, _) -> RoundId.of(name.toString());
    }

    @Singleton
    TypeConverter<CharSequence, LineId> lineId() {
        return (name, _, _) -> LineId.of(name.toString());
    }

    @Singleton
    TypeConverter<CharSequence, ApplicationId> applicationId() {
        return (name, _, _) -> ApplicationId.of(name.toString());
    }

    @Singleton
    TypeConverter<CharSequence, PaperId> paperId() {
        return (name, _, _) -> PaperId.of(name.toString());
    }

    @Singleton
    TypeConverter<CharSequence, AttachmentId> attachmentId() {
        return (name, _, _) -> AttachmentId.of(name.toString());
    }
}
