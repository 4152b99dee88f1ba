# Modules for import_*.py.
