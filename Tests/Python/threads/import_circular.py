# What messages say about modules that are not finished.
import importing.circular
