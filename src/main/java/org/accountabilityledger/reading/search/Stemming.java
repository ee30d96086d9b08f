package org.accountabilityledger.reading.search;

import org.tartarus.snowball.ext.EnglishStemmer;

/** The one form in which every form of an English word is kept and searched: promise for promised and promises. */
final class Stemming {

    private Stemming() {
    }

    static String of(String letters) {
        String word = letters.length() <= Compound.LONGEST ? letters
                : letters.substring(0, letters.offsetByCodePoints(0, letters.codePointCount(0, Compound.LONGEST)));
        if (!word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return word;
        }
        EnglishStemmer stemmer = new EnglishStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
