package org.accountabilityledger.wording.entries;

import java.util.List;
import org.accountabilityledger.accountability.Attestation;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.EdtfDate;
import org.accountabilityledger.accountability.recommendation.DueMove;
import org.accountabilityledger.accountability.recommendation.PlainReply.RecommendationAccepted;
import org.accountabilityledger.accountability.recommendation.PlainReply.RecommendationAcceptedInPart;
import org.accountabilityledger.accountability.recommendation.PlainReply.RecommendationAcceptedInPrinciple;
import org.accountabilityledger.accountability.recommendation.PlainReply.RecommendationNoted;
import org.accountabilityledger.accountability.recommendation.PlainReply.RecommendationRejected;
import org.accountabilityledger.accountability.recommendation.PlainReply.RecommendationReplied;
import org.accountabilityledger.accountability.recommendation.PlainReply.ReplyHeld;
import org.accountabilityledger.accountability.recommendation.PlainReply.ReplyRead;
import org.accountabilityledger.accountability.recommendation.PlainReply;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationClosed;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationEntryWithdrawn;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationIssued;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationMeasureDefined;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationMeasurementRecorded;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationReopened;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationRepeated;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationReportAnswered;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RecommendationSuperseded;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.RepliesCounted;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.ReplyReversed;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent.ReplyRuled;
import org.accountabilityledger.accountability.recommendation.RecommendationEvent;
import org.accountabilityledger.accountability.recommendation.Reply;
import org.accountabilityledger.accountability.recommendation.ReplyClockEvent;
import org.accountabilityledger.wording.English;
import org.accountabilityledger.wording.scales.AdequacyScale;
import org.accountabilityledger.wording.scales.ClosingScale;
import org.accountabilityledger.wording.scales.FigureTerms;
import org.accountabilityledger.wording.scales.ReplyScale;

/** Says what was recommended and what became of it. */
record RecommendationWording(RecommendationEvent event, Phrases phrases) {

    static String of(RecommendationEvent event, Phrases phrases) {
        return new RecommendationWording(event, phrases).sentence();
    }

    private String sentence() {
        return switch (event) {
            case RecommendationIssued issued -> issued(issued);
            case RecommendationAccepted said -> replied("accepted", "", said);
            case RecommendationAcceptedInPart said -> replied("accepted", " in part", said);
            case RecommendationAcceptedInPrinciple said -> replied("accepted", " in principle", said);
            case RecommendationNoted said -> replied("noted", "", said);
            case ReplyHeld said -> phrases.said(at(), "has recommendation " + title() + " under consideration",
                    "recommendation " + title() + " is under consideration") + whom(said.duties())
                    + Phrases.colon(said.words());
            case RecommendationRejected said -> replied("rejected", "", said)
                    + Phrases.unlessGiven(said.reasons());
            case RecommendationReplied said -> phrases.said(at(), "replied to recommendation " + title(),
                    "recommendation " + title() + " was replied to") + whom(said.duties()) + "; "
                    + ReplyScale.inWords(said.unread()) + Phrases.colon(said.words());
            case ReplyRead said -> "the reply of entry " + said.reads() + " to recommendation " + title()
                    + whom(said.duties()) + " was read; it says: " + said.reply().inWords() + done(said) + Phrases.colon(said.words())
                    + (said.reply() == Reply.REJECTED ? Phrases.unlessGiven(said.words()) : "");
            case RepliesCounted count -> counted(count);
            case ReplyReversed said -> phrases.said(at(), "changed its reply to " + title(),
                    "the reply to " + title() + " was changed") + whom(said.duties()) + " from "
                    + said.from().inWords() + " to " + said.to().inWords()
                    + Phrases.reason(said.reason());
            case ReplyRuled ruled -> ruled(ruled);
            case ReplyClockEvent clock -> ReplyClockWording.of(clock, phrases);
            case RecommendationRepeated repeated -> title() + " says again what was said in "
                    + phrases.quoted(repeated.earlier()) + Phrases.colon(repeated.words());
            case RecommendationSuperseded superseded -> phrases.quoted(superseded.by()) + " took the place of "
                    + title() + Phrases.colon(superseded.reason());
            case RecommendationClosed closed -> phrases.said(at(), "closed " + title(), title() + " was closed")
                    + whom(closed.duties()) + " (" + ClosingScale.inWords(closed.closing()) + ")" + English.verbatim(closed.verbatim())
                    + Phrases.colon(closed.words())
                    + closed.finding().map(found -> " (finding" + Phrases.colon(found) + ")").orElse("");
            case RecommendationReopened reopened -> phrases.said(at(), "opened " + title() + " again",
                    title() + " was opened again") + whom(reopened.duties()) + Phrases.colon(reopened.reason());
            case RecommendationMeasureDefined measure -> FigureWording.of(measure, "the recommendation");
            case RecommendationMeasurementRecorded figure -> FigureWording.of(figure);
            case RecommendationReportAnswered answered -> phrases.answered(answered);
            case RecommendationEntryWithdrawn withdrawn -> Wording.withdrew(withdrawn);
        };
    }

    private String issued(RecommendationIssued issued) {
        String verb = switch (issued.origin()) {
            case REVIEW -> "recommended";
            case CALL -> "called for";
            case DIRECTION -> "directed";
        };
        return phrases.said(at(), verb, verb) + ": " + English.quoted(issued.title().text())
                + issued.number().map(number -> " (number " + number.text() + ")").orElse("")
                + (issued.addressees().isEmpty() ? ", to whom is not said" : "")
                + phrases.listed(", addressed to ", issued.addressees())
                + phrases.listed("; named to deliver: ", issued.namedToDeliver())
                + issued.replyDue().map(due -> "; reply due " + due.inWords()).orElse("")
                + issued.replyClock().map(clock -> "; " + ReplyClockWording.started(clock, phrases))
                        .orElse("");
    }

    private static String counted(RepliesCounted count) {
        return FigureTerms.of(count.replied(), count.precision(), count.of()) + " had replied by "
                + EdtfDate.of(count.attestation().occurredOn().latest()).inWords() + "; it is not said which of them"
                + Phrases.colon(count.words());
    }

    private static String done(PlainReply reply) {
        return reply.doneBy().map(day -> ", saying that it was done by " + day.inWords()).orElse("");
    }

    private String replied(String verb, String how, PlainReply said) {
        return phrases.said(at(), verb + " recommendation " + title() + how,
                "recommendation " + title() + " was " + verb + how) + whom(said.duties()) + done(said)
                + Phrases.colon(said.said());
    }

    private String ruled(ReplyRuled ruled) {
        String what = ruled.noReplyOnRecord() ? " what was done" + whom(ruled.duties()) + " about "
                : " the reply" + whom(ruled.duties()) + " to ";
        return phrases.said(at(), "held", "it was held that") + what + title()
                + (at().statedBy().isPresent() ? " to be " : " is ") + AdequacyScale.inWords(ruled.adequacy())
                + English.verbatim(ruled.verbatim()) + (ruled.noReplyOnRecord() ? ", no reply being on record" : "")
                + Phrases.colon(ruled.words());
    }

    private Attestation at() {
        return event.attestation();
    }

    private String title() {
        return phrases.quoted(event.recommendation());
    }

    private String whom(List<DutyId> duties) {
        return phrases.forAddressees(duties, at());
    }

    /** When each day was moved to; once, where all are the same. */
    static String moved(List<DueMove> moves) {
        List<String> days = moves.stream().map(move -> move.to().inWords()).distinct().toList();
        return days.isEmpty() ? "" : English.list(days);
    }
}
