package org.accountabilityledger.culprits.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class DispatchesAgain {

    void learnWhatAPageSays(HttpServletRequest request, HttpServletResponse unsent) throws ServletException, IOException {
        request.getRequestDispatcher("/commitments.json").include(request, unsent);
    }
}
