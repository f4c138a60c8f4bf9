package samspil.grants.clock.store;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import samspil.grants.apply.AttachmentFiles;
import samspil.grants.apply.Attachments;
import samspil.grants.apply.BegunReports;
import samspil.grants.apply.DeleteDraft;
import samspil.grants.apply.DraftDays;
import samspil.grants.apply.DueDrafts;
import samspil.grants.apply.DuePapers;
import samspil.grants.apply.ForgetFile;
import samspil.grants.apply.KeptPapers;
import samspil.grants.apply.Quarantine;
import samspil.grants.clock.Chore;
import samspil.grants.clock.DraftWarning;
import samspil.grants.clock.EndBatches;
import samspil.grants.clock.MoveFiles;
import samspil.grants.clock.SweepDrafts;
import samspil.grants.clock.SweepPapers;
import samspil.grants.clock.SweepTraces;
import samspil.grants.clock.SweepUploads;
import samspil.grants.clock.TellPools;
import samspil.grants.file.Batches;
import samspil.grants.file.DecideInParts;
import samspil.grants.file.DueFiles;
import samspil.grants.file.ReadCase;
import samspil.grants.file.RecordFileEvent;
import samspil.grants.file.pages.Tidings;
import samspil.grants.pool.PoolRecord;
import samspil.grants.pool.SettlePool;
import samspil.grants.scheme.LongestKept;
import samspil.kernel.Municipalities;

/** What the clock does. */
@Factory
@Requires(env = "grants-clock")
final class ClockBeans {

    @Singleton
    Chore endBatches(Batches batches, DecideInParts parts) {
        return new EndBatches(batches, parts);
    }

    @Singleton
    Chore moveFiles(RecordFileEvent record, ReadCase cases, DueFiles due, ForgetFile forget, Tidings tidings) {
        return new MoveFiles(record, cases, due, forget, tidings);
    }

    @Singleton
    Chore sweepUploads(Quarantine quarantine, Attachments attachments) {
        return new SweepUploads(quarantine, attachments);
    }

    @Singleton
    Chore sweepDrafts(DueDrafts drafts, DeleteDraft delete, DraftWarning warning, InstantSource clock) {
        return new SweepDrafts(drafts, delete, warning, clock);
    }

    @Singleton
    Chore sweepPapers(DuePapers due, KeptPapers kept, AttachmentFiles files, InstantSource clock) {
        return new SweepPapers(due, kept, files, clock);
    }

    @Singleton
    Chore sweepTraces(PoolRecord pools, LongestKept longest, Municipalities municipalities, InstantSource clock) {
        return new SweepTraces(pools, longest, municipalities, clock);
    }

    @Singleton
    Chore tellPools(SettlePool settle) {
        return new TellPools(settle);
    }

    @Singleton
    Chore moveDrafts(DraftDays drafts) {
        return drafts::moved;
    }

    @Singleton
    ForgetFile forgetFile(Attachments attachments, AttachmentFiles files, DeleteDraft drafts, BegunReports reports) {
        return new ForgetFile(attachments, files, drafts, reports);
    }
}
