package org.accountabilityledger.access;

import org.accountabilityledger.accountability.LedgerCommand;
import org.accountabilityledger.accountability.Today;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Lets no command reach a file that has no actor or did not come through the gate. */
public final class CommandGuard implements MessageHandlerInterceptor<CommandMessage<?>> {

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        CommandMessage<?> message = unitOfWork.getMessage();
        if (!(message.getPayload() instanceof LedgerCommand)) {
            throw new IllegalStateException(message.getCommandName() + " is not a command of the ledger.");
        }
        if (!message.getMetaData().containsKey(Actor.KEY) || !message.getMetaData().containsKey(Today.KEY)) {
            throw new IllegalStateException(message.getCommandName() + " has no actor: commands come through the gate.");
        }
        return chain.proceed();
    }
}
