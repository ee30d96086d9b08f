package org.accountabilityledger.reading.links;

import java.util.List;
import java.util.Optional;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.FileRef;
import org.accountabilityledger.accountability.History;
import org.accountabilityledger.accountability.recommendation.DutyState;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent;
import org.accountabilityledger.accountability.recommendation.RecommendationState;
import org.accountabilityledger.accountability.recommendation.ReplyLine;
import org.accountabilityledger.reading.following.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every duty that a standing recommendation laid, and what was last replied to it, as rows. */
public final class Duties implements Rows<RecommendationEvent> {

    private final JdbcClient database;

    public Duties(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void replace(FileRef file, History<RecommendationEvent> history) {
        database.sql("delete from reading.laid_duty where file = :file").param("file", file.name()).update();
        RecommendationState state = history.fold(RecommendationState.EMPTY, RecommendationState::evolve);
        List<DutyState> laid = state.laid();
        for (int i = 0; i < laid.size(); i++) {
            insert(file, i, laid.get(i), state);
        }
    }

    @Override
    public void clear() {
        database.sql("delete from reading.laid_duty").update();
    }

    private void insert(FileRef file, int ordinal, DutyState duty, RecommendationState state) {
        var laid = duty.laid().orElseThrow();
        database.sql("insert into reading.laid_duty (duty, file, ordinal, addressee, limb, body_group, reply, "
                        + "replied_on, original_due, current_due, suspended, closing) values (:duty, :file, :ordinal, "
                        + ":addressee, :limb, :group, :reply, :repliedOn, :originalDue, :currentDue, :suspended, "
                        + ":closing)")
                .param("duty", duty.id().value()).param("file", file.name()).param("ordinal", ordinal)
                .param("addressee", laid.addressee().reference()).param("limb", laid.limb().orElse(null))
                .param("group", laid.group().map(group -> group.reference()).orElse(null))
                .param("reply", duty.reply().map(Enum::name).orElse(null))
                .param("repliedOn", text(duty.line().last().map(ReplyLine.Given::on)))
                .param("originalDue", text(duty.clock().originalDue()))
                .param("currentDue", text(duty.clock().currentDue()))
                .param("suspended", duty.clock().suspended())
                .param("closing", state.closed(duty.id()).map(entry -> entry.event().closing().name()).orElse(null))
                .update();
    }

    private static String text(Optional<EdtfDate> date) {
        return date.map(EdtfDate::text).orElse(null);
    }
}
